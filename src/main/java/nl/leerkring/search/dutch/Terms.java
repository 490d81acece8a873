package nl.leerkring.search.dutch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything one word is found by.
 *
 * @param main the word as it is meant; empty for what is no word
 * @param leaves the smallest parts of a compound, of which a question for the compound wants all; none for other words
 * @param layers all terms of a text with this word, ready to be written to each layer
 * @param known whether a dictionary has the word
 */
record Terms(String main, List<String> leaves, Map<Layer, List<String>> layers, boolean known) {

    /**
     * @param main the word in the main layer
     * @param parts its leaves and what neighbouring ones are together
     */
    static Terms of(String main, List<String> leaves, List<String> parts, List<String> grams, boolean known) {
        var own = main.isEmpty() ? List.<String>of() : List.of(main);
        var layers = new EnumMap<Layer, List<String>>(Layer.class);
        layers.put(Layer.MAIN, own);
        layers.put(
                Layer.PARTS,
                Stream.concat(own.stream(), parts.stream()).distinct().toList());
        layers.put(Layer.GRAMS, grams);
        return new Terms(main, leaves, layers, known);
    }

    /** Stop words stay in the main layer only, where a phrase in quotes finds them. */
    static Terms ofStopWord(String main) {
        return new Terms(main, List.of(), Map.of(Layer.MAIN, List.of(main)), true);
    }

    List<String> in(Layer layer) {
        return layers.getOrDefault(layer, List.of());
    }

    boolean isCompound() {
        return !leaves.isEmpty();
    }

    Terms madeOf(List<String> parts) {
        return new Terms(main, parts, layers, known);
    }
}
