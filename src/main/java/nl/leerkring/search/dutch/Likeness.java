package nl.leerkring.search.dutch;

import java.util.Set;

/** Whether a word in a text looks so much like one that was asked for that it is what the text was found by. */
final class Likeness {

    /** From here on two words have so many stretches of letters in common. */
    private static final double ENOUGH = .5;

    /** In a shorter word one other letter makes another word: team, teem. */
    private static final int ROOM_FOR_A_MISTAKE = 5;

    private static final int ROOM_FOR_TWO = 8;

    private final Set<String> grams;
    private final String letters;
    private final int mistakes;

    Likeness(Wanted word) {
        grams = Set.copyOf(word.tellingGrams());
        var asked = word.readings().getFirst();
        letters = asked.letters();
        mistakes = asked.known() || asked.in(Layer.GRAMS).isEmpty() ? 0 : room(letters.length());
    }

    /** A word that a dictionary knows is no mistake, and of a number or a code one that looks like it is another. */
    private static int room(int letters) {
        return letters < ROOM_FOR_A_MISTAKE ? 0 : letters < ROOM_FOR_TWO ? 1 : 2;
    }

    boolean isWith(Terms other) {
        return sharesLetters(other) || isMistaken(other.letters());
    }

    private boolean sharesLetters(Terms other) {
        var common = other.in(Layer.GRAMS).stream().filter(grams::contains).count();
        return common > 0 && common >= ENOUGH * grams.size();
    }

    private boolean isMistaken(String other) {
        return mistakes > 0
                && other.length() >= ROOM_FOR_A_MISTAKE
                && Math.abs(other.length() - letters.length()) <= mistakes
                && Mistakes.between(letters, other) <= mistakes;
    }
}
