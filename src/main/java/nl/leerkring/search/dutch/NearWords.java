package nl.leerkring.search.dutch;

import java.util.HashSet;
import java.util.Set;
import morfologik.fsa.FSA;

/**
 * All words of the dictionary within two mistakes of a word: letters left out, put in, changed, or swapped with their neighbour.
 *
 * <p>Walks the automaton of the dictionary and turns back where too many letters differ already, so that of 5.5 million words
 * only some thousands are looked at.
 */
final class NearWords {

    private static final byte END_OF_FORM = '~';
    private static final int LONGEST_WORD = 40;

    private final FSA forms;
    private final String word;
    private final int mistakes;
    private final StringBuilder path = new StringBuilder();
    private final int[][] distances;
    private final Set<String> near = new HashSet<>();

    private NearWords(FSA forms, String word, int mistakes) {
        this.forms = forms;
        this.word = word;
        this.mistakes = mistakes;
        distances = new int[word.length() + mistakes + 2][word.length() + 1];
        for (int at = 0; at <= word.length(); at++) {
            distances[0][at] = at;
        }
    }

    static Set<String> of(String word, int mistakes, FSA forms) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return Set.of();
        }
        var walk = new NearWords(forms, word, mistakes);
        walk.from(forms.getRootNode(), 0);
        return walk.near;
    }

    private void from(int node, int lead) {
        for (int arc = forms.getFirstArc(node); arc != 0; arc = forms.getNextArc(arc)) {
            follow(arc, lead);
        }
    }

    /** Letters such as ë are two bytes, the first of which is the lead. */
    private void follow(int arc, int lead) {
        var label = forms.getArcLabel(arc);
        if (label == END_OF_FORM) {
            keepWhenNear();
        } else if (!forms.isArcTerminal(arc)) {
            var next = forms.getEndNode(arc);
            if (lead == 0 && label < 0) {
                from(next, label);
            } else {
                step(lead == 0 ? (char) label : (char) ((lead & 0x1F) << 6 | label & 0x3F), next);
            }
        }
    }

    private void keepWhenNear() {
        if (distances[path.length()][word.length()] <= mistakes) {
            near.add(path.toString());
        }
    }

    private void step(char letter, int next) {
        if (path.length() + 1 < distances.length) {
            path.append(Character.toLowerCase(letter));
            if (leastDistance(path.length()) <= mistakes) {
                from(next, 0);
            }
            path.setLength(path.length() - 1);
        }
    }

    /** Fills the row for the letters so far, and tells the least of it: no longer path comes below that. */
    private int leastDistance(int row) {
        var least = distances[row][0] = row;
        for (int at = 1; at <= word.length(); at++) {
            distances[row][at] = distance(row, at);
            least = Math.min(least, distances[row][at]);
        }
        return least;
    }

    private int distance(int row, int at) {
        var letter = path.charAt(row - 1);
        var changed = distances[row - 1][at - 1] + (letter == word.charAt(at - 1) ? 0 : 1);
        var best = Math.min(changed, 1 + Math.min(distances[row - 1][at], distances[row][at - 1]));
        var swapped = row > 1 && at > 1 && letter == word.charAt(at - 2) && path.charAt(row - 2) == word.charAt(at - 1);
        return swapped ? Math.min(best, distances[row - 2][at - 2] + 1) : best;
    }
}
