package nl.leerkring.search.dutch;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;

/**
 * One text as it is written to the index.
 *
 * @param terms those of each layer, with spaces between
 * @param words in plain spelling, each once; without stop words, numbers and addresses
 */
record ReadyText(Map<Layer, String> terms, Set<String> words) {

    static final ReadyText EMPTY = new ReadyText(Map.of(), Set.of());

    String in(Layer layer) {
        return terms.getOrDefault(layer, "");
    }

    /** Collects while a text is read, once for all layers. */
    static final class Collecting {

        private final Map<Layer, StringJoiner> terms = new EnumMap<>(Layer.class);
        private final Set<String> words = new HashSet<>();

        Collecting() {
            for (var layer : Layer.values()) {
                terms.put(layer, new StringJoiner(" "));
            }
        }

        void add(String word, Terms found) {
            terms.forEach((layer, all) -> found.in(layer).forEach(all::add));
            if (found.saysSomething() && isWord(word)) {
                words.add(word);
            }
        }

        /** "1gezin1plan" is one, a number and an address are not. */
        private static boolean isWord(String word) {
            return word.chars().allMatch(Character::isLetterOrDigit)
                    && word.chars().anyMatch(Character::isLetter);
        }

        ReadyText done() {
            var texts = new EnumMap<Layer, String>(Layer.class);
            terms.forEach((layer, all) -> texts.put(layer, all.toString()));
            return new ReadyText(texts, words);
        }
    }
}
