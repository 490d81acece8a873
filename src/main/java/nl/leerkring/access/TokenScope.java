package nl.leerkring.access;

/** What a program may do with a token; who may write may read as well. */
public enum TokenScope {
    READ,
    WRITE;

    boolean allows(TokenScope wanted) {
        return compareTo(wanted) >= 0;
    }
}
