package nl.leerkring.search;

/**
 * A word of a text by which somebody may search who is still typing it.
 *
 * @param typed without accents, as in a hurry
 * @param shown as it is written
 */
record TypedTerm(String typed, String shown) {

    /** With fewer letters it may still become anything. */
    static final int FEWEST_LETTERS = 3;

    private static final String BETWEEN = " ";

    /** A shorter word stands there whole before anything is suggested. */
    static boolean isWorthCompleting(String word) {
        return word.length() > FEWEST_LETTERS;
    }

    static TypedTerm of(String word) {
        return new TypedTerm(isPlain(word) ? word : String.join("", PlainWords.of(word)), word);
    }

    /** Most words are, and each document has dozens. */
    private static boolean isPlain(String word) {
        return word.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
    }

    /** One line of the index: begins with what is typed. */
    String indexed() {
        return typed.equals(shown) ? typed : typed + BETWEEN + shown;
    }

    static TypedTerm ofIndexed(String line) {
        var end = line.indexOf(BETWEEN);
        return end < 0 ? new TypedTerm(line, line) : new TypedTerm(line.substring(0, end), line.substring(end + 1));
    }
}
