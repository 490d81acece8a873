package nl.leerkring.vocabulary;

/** The individual, organisational and municipal level on which conditions sit. */
public enum Level {
    PROFESSIONAL,
    TEAM,
    MUNICIPALITY
}
