package nl.leerkring.vocabulary;

/** The line of support a thing is about; several may hold, since the questions are about how lines connect. */
public enum Line {
    ZEROTH,
    FIRST,
    SECOND
}
