package nl.leerkring.findings;

/** Words cut out of a text at given places, with some of the text around them. */
record Excerpt(String words, String before, String after) {

    private static final int AROUND = 60;
    private static final String CUT = "…";

    /**
     * Cuts the words between two places, counted in UTF-16 units.
     *
     * @throws IllegalArgumentException when the places do not lie in the text, lie inside a character, or hold no words
     */
    static Excerpt of(String text, int start, int end) {
        if (start < 0 || end <= start || end > text.length()) {
            throw new IllegalArgumentException(
                    "a text of " + text.length() + " units has no words from " + start + " to " + end);
        }
        if (splitsCharacter(text, start) || splitsCharacter(text, end)) {
            throw new IllegalArgumentException("a character lies across " + start + " or " + end);
        }
        var words = text.substring(start, end);
        if (words.isBlank()) {
            throw new IllegalArgumentException("no words stand from " + start + " to " + end);
        }
        return new Excerpt(words, before(text, start), after(text, end));
    }

    /** The end of what precedes, from the beginning of a word on. */
    private static String before(String text, int start) {
        var from = start - AROUND;
        if (from <= 0) {
            return text.substring(0, start);
        }
        var space = firstSpace(text, from, start);
        return CUT + text.substring(space < start ? space : wholeCharacter(text, from), start);
    }

    /** The beginning of what follows, up to the end of a word. */
    private static String after(String text, int end) {
        var to = end + AROUND;
        if (to >= text.length()) {
            return text.substring(end);
        }
        var space = text.lastIndexOf(' ', to);
        return text.substring(end, space > end ? space + 1 : wholeCharacter(text, to)) + CUT;
    }

    private static int firstSpace(String text, int from, int most) {
        var space = text.indexOf(' ', from);
        return space < 0 ? most : space;
    }

    private static int wholeCharacter(String text, int at) {
        return splitsCharacter(text, at) ? at + 1 : at;
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
