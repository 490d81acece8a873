package nl.leerkring.search;

/** Why terms cannot be a line of synonyms. */
public enum SynonymProblem {
    TOO_FEW,
    TOO_MANY,
    TWICE,
    TOO_MANY_WORDS,
    TOO_LONG,
    NO_WORD
}
