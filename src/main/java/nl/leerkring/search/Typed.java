package nl.leerkring.search;

import java.util.List;

/** What somebody typed so far: whole words, and one that may still go on. */
record Typed(List<String> whole, String begun) {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_WORDS = 10;

    static Typed of(String text) {
        var words = PlainWords.of(text).stream().limit(MOST_WORDS).toList();
        return words.isEmpty()
                ? new Typed(List.of(), "")
                : new Typed(words.subList(0, words.size() - 1), words.getLast());
    }

    /** One letter begins too much to be of help. */
    boolean saysEnough() {
        return begun.length() >= FEWEST_LETTERS || !whole.isEmpty();
    }

    /** Whether all whole words stand in the text, and a word begins as the last one. */
    boolean fits(String text) {
        var words = PlainWords.of(text);
        return words.containsAll(whole) && words.stream().anyMatch(word -> word.startsWith(begun));
    }

    /** Whether the text begins with what was typed. */
    boolean begins(String text) {
        return String.join(" ", PlainWords.of(text)).startsWith(all());
    }

    private String all() {
        return whole.isEmpty() ? begun : String.join(" ", whole) + " " + begun;
    }
}
