package nl.leerkring.search.dutch;

import java.util.List;
import java.util.stream.IntStream;

/** Cuts a word into all its stretches of five letters; a shorter word is one stretch. */
final class Grams {

    private static final int SIZE = 5;
    /** Long enough for every word; what is longer is an address or a cat on the keyboard. */
    private static final int LONGEST_WORD = 48;

    private Grams() {}

    /** None for numbers, codes and emoji: one that looks like another is another. */
    static List<String> of(String word) {
        if (!word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        var end = Math.min(word.length(), LONGEST_WORD);
        return end <= SIZE
                ? List.of(word.substring(0, end))
                : IntStream.rangeClosed(0, end - SIZE)
                        .mapToObj(at -> word.substring(at, at + SIZE))
                        .distinct()
                        .toList();
    }
}
