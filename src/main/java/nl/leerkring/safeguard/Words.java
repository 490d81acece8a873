package nl.leerkring.safeguard;

/** Pieces of pattern that several detectors read words with; {@code \b} knows only ASCII letters, these know all. */
final class Words {

    static final String START = "(?<![\\p{L}\\p{M}\\p{N}])";
    static final String END = "(?![\\p{L}\\p{M}\\p{N}])";
    static final String MONTH = "(?i:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
            + "|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)";

    private Words() {}

    /** Any of the words in the list, and not merely the beginning of a longer word. */
    static String anyOf(String blankSeparated) {
        return "(?:" + blankSeparated.strip().replaceAll("\\s+", "|") + ")" + END;
    }
}
