package nl.leerkring.vocabulary;

/** Whether something is done for one resident or together with the neighbourhood. */
public enum Reach {
    INDIVIDUAL,
    COLLECTIVE
}
