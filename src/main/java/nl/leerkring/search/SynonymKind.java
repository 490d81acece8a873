package nl.leerkring.search;

/** What words that stand together are to each other. */
public enum SynonymKind {
    /** They say the same: whoever asks for one finds the others just as well. */
    EQUAL('='),

    /** They are related: found too, but after what says the word itself. */
    RELATED('~');

    private final char sign;

    SynonymKind(char sign) {
        this.sign = sign;
    }

    /** As the list in memory wants it. */
    String line(String terms) {
        return sign + " " + terms;
    }

    static SynonymKind of(String line) {
        return line.charAt(0) == EQUAL.sign ? EQUAL : RELATED;
    }
}
