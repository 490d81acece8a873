package nl.leerkring.search.dutch;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a compound into the fewest parts that cover it whole: dienst + verlening, never besparing by way of sparing.
 *
 * <p>A word that OpenTaal lists is cut only by OpenTaal's rules: most such words stand in a dictionary because they are more
 * than their parts. A word it does not list was made up by its writer, so there every noun may be a part.
 */
final class Splitter {

    private static final int SHORTEST_WORD = 7;
    private static final int LONGEST_WORD = 48;
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_NOUN_AT_END = 4;

    private static final float PART = 1;
    private static final float THREE_LETTERS = .6f;
    private static final float OUR_OWN = .2f;
    private static final float ANY_NOUN = .2f;
    private static final float INFLECTED = .4f;
    /** Decides between cuts that are otherwise equal; far below the others for any word. */
    private static final float OUT_OF_BALANCE = .0005f;

    private static final float IMPOSSIBLE = Float.POSITIVE_INFINITY;

    private final WordTable table;
    private final Lemmas lemmas;

    Splitter(Knowledge knowledge) {
        table = knowledge.table();
        lemmas = knowledge.lemmas();
    }

    /** The parts, or nothing when the word is none. */
    List<String> split(String word) {
        return word.length() < SHORTEST_WORD || word.length() > LONGEST_WORD || hasOtherThanLetters(word)
                ? List.of()
                : new Cut(word, !table.has(word, WordTable.WORD)).cheapest();
    }

    private static boolean hasOtherThanLetters(String word) {
        return !word.chars().allMatch(Character::isLetter);
    }

    /** One word being cut: for each place what it costs to get there, and from where. */
    private final class Cut {

        private final String word;
        private final int length;
        private final boolean anyNoun;
        private final float[] cost;
        private final int[] from;

        Cut(String word, boolean anyNoun) {
            this.word = word;
            this.anyNoun = anyNoun;
            length = word.length();
            cost = new float[length + 1];
            from = new int[length + 1];
            Arrays.fill(cost, 1, length + 1, IMPOSSIBLE);
        }

        List<String> cheapest() {
            for (int start = 0; start <= length - SHORTEST_PART; start++) {
                if (cost[start] < IMPOSSIBLE) {
                    partsFrom(start);
                }
            }
            return cost[length] < IMPOSSIBLE ? parts() : List.of();
        }

        private void partsFrom(int start) {
            var hash = Hash.EMPTY;
            for (int end = start + 1; end <= length; end++) {
                hash = Hash.plus(hash, word.charAt(end - 1));
                if (end - start >= SHORTEST_PART && end - start < length) {
                    offer(start, end, cost(start, end, table.uses(Hash.mixed(hash))));
                }
            }
        }

        private void offer(int start, int end, float ofPart) {
            var whole = cost[start] + ofPart;
            if (whole < cost[end]) {
                cost[end] = whole;
                from[end] = start;
            }
        }

        private float cost(int start, int end, int uses) {
            if ((uses & WordTable.NEVER) != 0) {
                return IMPOSSIBLE;
            }
            var balance = end - start - length / 2f;
            return PART
                    + (end == length ? atEnd(start, uses) : before(start, end, uses))
                    + (end - start == SHORTEST_PART ? THREE_LETTERS : 0)
                    + OUT_OF_BALANCE * balance * balance;
        }

        private float before(int start, int end, int uses) {
            if ((uses & WordTable.BEGIN) != 0) {
                return 0;
            }
            if ((uses & WordTable.ALSO_BEGIN) != 0) {
                return OUR_OWN;
            }
            if (!anyNoun) {
                return IMPOSSIBLE;
            }
            return (uses & WordTable.NOUN) != 0 ? ANY_NOUN : inflectedBefore(word.substring(start, end));
        }

        /** With a linking s or as a plural: belastingsstelsel, toerismenwagen. */
        private float inflectedBefore(String part) {
            if (part.length() <= SHORTEST_NOUN_AT_END) {
                return IMPOSSIBLE;
            }
            var linked = part.endsWith("s") && isNoun(part.substring(0, part.length() - 1));
            return linked || part.endsWith("en") && isNoun(lemma(part)) ? INFLECTED : IMPOSSIBLE;
        }

        private float atEnd(int start, int uses) {
            if ((uses & WordTable.END) != 0) {
                return 0;
            }
            if ((uses & WordTable.ALSO_END) != 0) {
                return OUR_OWN;
            }
            if (!anyNoun || length - start < SHORTEST_NOUN_AT_END) {
                return IMPOSSIBLE;
            }
            return (uses & WordTable.NOUN) != 0 ? ANY_NOUN : inflectedAtEnd(word.substring(start));
        }

        private float inflectedAtEnd(String part) {
            return isNoun(lemma(part)) ? INFLECTED : IMPOSSIBLE;
        }

        private String lemma(String part) {
            return lemmas.of(part).orElse("");
        }

        private boolean isNoun(String part) {
            var uses = table.uses(part);
            return (uses & (WordTable.NOUN | WordTable.END)) != 0 && (uses & WordTable.NEVER) == 0;
        }

        private List<String> parts() {
            var parts = new ArrayDeque<String>();
            for (int end = length; end > 0; end = from[end]) {
                parts.addFirst(word.substring(from[end], end));
            }
            return List.copyOf(parts);
        }
    }
}
