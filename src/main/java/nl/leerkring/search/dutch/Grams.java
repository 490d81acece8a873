package nl.leerkring.search.dutch;

import java.util.LinkedHashSet;
import java.util.List;

/** Cuts a word into all its stretches of five letters; a shorter word is one stretch. */
final class Grams {

    private static final int SIZE = 5;
    /** Long enough for every word; what is longer is an address or a cat on the keyboard. */
    private static final int LONGEST_WORD = 48;

    private Grams() {}

    /** None for numbers, codes and emoji: one that looks like another is another. */
    static List<String> of(String word) {
        var end = Math.min(word.length(), LONGEST_WORD);
        if (end == 0 || !isOfLetters(word)) {
            return List.of();
        }
        if (end <= SIZE) {
            return List.of(word.substring(0, end));
        }
        var grams = new LinkedHashSet<String>();
        for (var at = 0; at + SIZE <= end; at++) {
            grams.add(word.substring(at, at + SIZE));
        }
        return List.copyOf(grams);
    }

    private static boolean isOfLetters(String word) {
        for (var at = 0; at < word.length(); at++) {
            if (!Character.isLetter(word.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
