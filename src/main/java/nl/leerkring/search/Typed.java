package nl.leerkring.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed so far: whole words, and one that may still go on.
 *
 * @param before all that stands before that one, as it was typed
 */
record Typed(List<String> whole, String begun, String before) {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_WORDS = 10;
    private static final Typed NOTHING = new Typed(List.of(), "", "");

    /** Its accents may stand apart from their letters. */
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?=[^\\p{L}\\p{N}\\p{M}]*+$)");

    /** A whole sentence says nothing: who pasted that is not looking for a title or a word. */
    static Typed of(String text) {
        var words = PlainWords.of(text);
        var last = LAST_WORD.matcher(text);
        return words.isEmpty() || words.size() > MOST_WORDS || !last.find()
                ? NOTHING
                : new Typed(words.subList(0, words.size() - 1), words.getLast(), text.substring(0, last.start()));
    }

    /** The whole of it, with this for its last word. */
    String completedWith(String word) {
        return before + word;
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
