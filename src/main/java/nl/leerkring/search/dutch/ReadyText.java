package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One text as it is written to the index.
 *
 * @param terms those of each layer, in order
 * @param words in plain spelling, each once; without stop words, numbers and addresses
 */
public record ReadyText(Map<Layer, List<String>> terms, Set<String> words) {

    static final ReadyText EMPTY = new ReadyText(Map.of(), Set.of());

    List<String> in(Layer layer) {
        return terms.getOrDefault(layer, List.of());
    }

    /** Collects while a text is read, once for all layers. */
    static final class Collecting {

        private final Map<Layer, List<String>> terms = new EnumMap<>(Layer.class);
        private final Set<String> words = new HashSet<>();

        Collecting() {
            for (var layer : Layer.values()) {
                terms.put(layer, new ArrayList<>());
            }
        }

        void add(String word, Terms found, boolean typed) {
            terms.forEach((layer, all) -> all.addAll(found.in(layer)));
            if (typed && found.saysSomething() && isWord(word)) {
                words.add(word);
            }
        }

        /** "1gezin1plan" is one, a number and an address are not. */
        private static boolean isWord(String word) {
            return word.chars().allMatch(Character::isLetterOrDigit)
                    && word.chars().anyMatch(Character::isLetter);
        }

        ReadyText done() {
            return new ReadyText(terms, words);
        }
    }
}
