package nl.leerkring.search.dutch;

import java.util.List;
import java.util.stream.Stream;

/**
 * One word as it stands in a text, with all it may be read as.
 *
 * @param readings what it says, in plain spelling: "(wijk)teams" says wijkteams and teams; the fullest first
 * @param pieces what stands between its hyphens, as in "Wmo-beleid"; none for other words
 */
record Written(List<String> readings, List<String> pieces, int start, int end) {

    static Written word(String word, int start, int end) {
        return new Written(List.of(word), List.of(), start, end);
    }

    String word() {
        return readings.getFirst();
    }

    /** Says this too, and says it first. */
    Written alsoSays(String fuller) {
        return readings.contains(fuller)
                ? this
                : new Written(
                        Stream.concat(Stream.of(fuller), readings.stream()).toList(), pieces, start, end);
    }

    Token token(String term) {
        return new Token(term, start, end);
    }

    /** Whether somebody types this who means it: of "jeugd-en-gezinsteam" each piece, for nobody writes them as one word. */
    boolean isTyped(String word) {
        return pieces.isEmpty() || pieces.contains(word);
    }

    /** All readings, then the pieces; a text is found by each. */
    List<String> words() {
        return pieces.isEmpty()
                ? readings
                : Stream.concat(readings.stream(), pieces.stream()).toList();
    }
}
