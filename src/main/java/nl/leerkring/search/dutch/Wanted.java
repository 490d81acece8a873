package nl.leerkring.search.dutch;

import java.util.List;

/**
 * One word of a question, with all a document may say instead.
 *
 * @param readings what is found by each way to read it; the fullest first
 * @param alternatives synonyms of this word, or of a term of several words that it is part of
 * @param share how many words share the alternatives, so that a term of three words does not count three times
 */
record Wanted(List<Terms> readings, Alternatives alternatives, int share) {

    /** With two, mantel would find mantelzorg. A word that no dictionary knows may be a mistake, so there two are enough. */
    private static final int TELLING = 3;

    private static final int TELLING_OF_UNKNOWN = 2;

    static Wanted of(List<Terms> readings) {
        return new Wanted(readings, Alternatives.NONE, 1);
    }

    Wanted or(Alternatives others, int words) {
        return new Wanted(readings, others, words);
    }

    /** The stretches of letters by which a word that looks like this one is found as well; none when they say too little. */
    List<String> tellingGrams() {
        var word = readings.getFirst();
        var grams = word.in(Layer.GRAMS);
        return grams.size() >= (word.known() ? TELLING : TELLING_OF_UNKNOWN) ? grams : List.of();
    }

    String main() {
        return readings.getFirst().main();
    }
}
