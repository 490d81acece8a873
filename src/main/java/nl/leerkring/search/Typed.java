package nl.leerkring.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed so far: whole words, and one that may still go on.
 *
 * @param before all that stands before that one, as it was typed
 * @param open whether it may be completed: a quotation mark closes it, and what is left out needs no help
 */
record Typed(List<String> whole, String begun, String before, boolean open) {

    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_WORDS = 10;

    /** Its accents may stand apart from their letters. */
    private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++\\s*+$");

    private static final Pattern LEAVING_OUT = Pattern.compile("(^|\\s)-$");

    static Typed of(String text) {
        var words = PlainWords.of(text).stream().limit(MOST_WORDS + 1).toList();
        if (words.isEmpty()) {
            return new Typed(List.of(), "", "", false);
        }
        var known = words.subList(0, Math.min(words.size(), MOST_WORDS));
        var last = LAST_WORD.matcher(text);
        var before = last.find() ? text.substring(0, last.start()) : text;
        return new Typed(
                known.subList(0, known.size() - 1),
                known.getLast(),
                before,
                words.size() <= MOST_WORDS
                        && before.length() < text.length()
                        && !LEAVING_OUT.matcher(before).find());
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
