package nl.leerkring.search.dutch;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything one word is found by.
 *
 * @param main the word as it is meant; empty for what is no word
 * @param leaves the smallest parts of a compound, of which a question for the compound wants all; none for other words
 * @param withParts the word, its leaves and what neighbouring ones are together
 * @param letters the word as it is written, without accents; empty for a stop word
 * @param known whether a dictionary has the word
 */
record Terms(String main, List<String> leaves, List<String> withParts, String letters, boolean known) {

    static Terms of(String main, List<String> leaves, List<String> parts, String letters, boolean known) {
        var withParts = Stream.concat(Stream.of(main), parts.stream())
                .filter(term -> !term.isEmpty())
                .distinct()
                .toList();
        return new Terms(main, leaves, withParts, letters, known);
    }

    /** Stop words stay in the main layer only, where a phrase in quotes finds them. */
    static Terms ofStopWord(String main) {
        return new Terms(main, List.of(), List.of(), "", true);
    }

    /** All terms of a text with this word, ready to be written to a layer. */
    List<String> in(Layer layer) {
        return switch (layer) {
            case MAIN -> main.isEmpty() ? List.of() : List.of(main);
            case PARTS -> withParts;
            case GRAMS -> Grams.of(letters); // cut each time: kept, they would be most of what is remembered of a word
        };
    }

    /** A stop word has no letters by which it is found. */
    boolean saysSomething() {
        return !letters.isEmpty();
    }

    boolean isCompound() {
        return !leaves.isEmpty();
    }

    Terms madeOf(List<String> parts) {
        return new Terms(main, parts, withParts, letters, known);
    }
}
