package nl.leerkring.search.dutch;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The mistakes that people make in Dutch words. */
final class Mistakes {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    /** Written differently, said the same: a likelier mistake than any other. */
    private static final List<List<String>> SOUND_ALIKE = List.of(
            List.of("ei", "ij"),
            List.of("au", "ou"),
            List.of("d", "t", "dt"),
            List.of("g", "ch"),
            List.of("c", "k"),
            List.of("s", "z", "c"),
            List.of("f", "v"),
            List.of("i", "ie"),
            List.of("ks", "x"),
            List.of("e", "ee"),
            List.of("a", "aa"),
            List.of("o", "oo"),
            List.of("u", "uu"));

    private Mistakes() {}

    /** Every word with one letter less, more, other or swapped. */
    static Set<String> ofOneLetter(String word) {
        var words = new LinkedHashSet<String>();
        for (int at = 0; at <= word.length(); at++) {
            var before = word.substring(0, at);
            for (var letter : LETTERS.toCharArray()) {
                words.add(before + letter + word.substring(at));
            }
            if (at < word.length()) {
                changed(before, word, at, words);
            }
        }
        words.remove(word);
        return words;
    }

    private static void changed(String before, String word, int at, Set<String> words) {
        var after = word.substring(at + 1);
        words.add(before + after);
        for (var letter : LETTERS.toCharArray()) {
            words.add(before + letter + after);
        }
        if (!after.isEmpty()) {
            words.add(before + after.charAt(0) + word.charAt(at) + after.substring(1));
        }
    }

    /** Every word that sounds the same but for one sound, or has one letter doubled or not. */
    static Set<String> ofOneSound(String word) {
        var words = new LinkedHashSet<String>();
        for (int at = 0; at < word.length(); at++) {
            respelled(word, at, words);
            words.add(word.substring(0, at + 1) + word.substring(at));
            if (at > 0 && word.charAt(at) == word.charAt(at - 1)) {
                words.add(word.substring(0, at) + word.substring(at + 1));
            }
        }
        return words;
    }

    private static void respelled(String word, int at, Set<String> words) {
        for (var sound : SOUND_ALIKE) {
            for (var spelling : sound) {
                if (word.startsWith(spelling, at)) {
                    var after = word.substring(at + spelling.length());
                    sound.forEach(other -> words.add(word.substring(0, at) + other + after));
                }
            }
        }
        words.remove(word);
    }

    /** How many letters were left out, put in, changed or swapped with their neighbour to make one word of another. */
    static int between(String word, String other) {
        var counts = new int[word.length() + 1][other.length() + 1];
        for (int row = 0; row <= word.length(); row++) {
            for (int at = 0; at <= other.length(); at++) {
                counts[row][at] = row == 0 || at == 0 ? row + at : fewest(word, row, other, at, counts);
            }
        }
        return counts[word.length()][other.length()];
    }

    private static int fewest(String word, int row, String other, int at, int[][] counts) {
        var changed = counts[row - 1][at - 1] + (word.charAt(row - 1) == other.charAt(at - 1) ? 0 : 1);
        var fewest = Math.min(changed, 1 + Math.min(counts[row - 1][at], counts[row][at - 1]));
        var swapped = row > 1
                && at > 1
                && word.charAt(row - 1) == other.charAt(at - 2)
                && word.charAt(row - 2) == other.charAt(at - 1);
        return swapped ? Math.min(fewest, counts[row - 2][at - 2] + 1) : fewest;
    }
}
