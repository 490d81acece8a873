package nl.leerkring.search;

/** Why what somebody typed cannot say how a word is cut. */
public enum WordCutProblem {
    NO_WORD,
    TOO_LONG,
    KNOWN,
    FULL,
    TOO_FEW_PARTS,
    NO_PART,
    PARTS_DO_NOT_FIT;

    /** Whether the parts are wrong, and not the word. */
    public boolean isOfParts() {
        return this == TOO_FEW_PARTS || this == NO_PART || this == PARTS_DO_NOT_FIT;
    }
}
