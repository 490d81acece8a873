package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives words back what a hyphen stands for: "hulp- en dienstverlening" says hulpverlening, "zorg-, welzijns- en hulporganisaties"
 * says zorgorganisaties, "jeugdhulp en -zorg" says jeugdzorg.
 */
final class SuspendedHyphens {

    private static final Set<String> CONJUNCTIONS = Set.of("en", "of");
    /** How many words further the rest of the word may stand; keeps reading linear in the length of the text. */
    private static final int FARTHEST = 6;

    private static final int SHORTEST_REST = 3;
    private static final int LONGEST_WORD = 48;

    private final Vocabulary vocabulary;
    private final Splitter splitter;

    SuspendedHyphens(Vocabulary vocabulary, Splitter splitter) {
        this.vocabulary = vocabulary;
        this.splitter = splitter;
    }

    static boolean isConjunction(String word) {
        return CONJUNCTIONS.contains(word);
    }

    List<Written> completed(String text, List<Written> words) {
        if (text.indexOf('-') < 0 && text.indexOf('‐') < 0 && text.indexOf('‑') < 0) {
            return words;
        }
        var completed = new ArrayList<Written>(words.size());
        for (int at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var whole =
                    endsOpen(text, word) ? begin(text, words, at) : startsOpen(text, word) ? end(words, at) : none();
            completed.add(whole.map(word::alsoSays).orElse(word));
        }
        return completed;
    }

    private static Optional<String> none() {
        return Optional.empty();
    }

    /** "hulp- en", also without the space. */
    private static boolean endsOpen(String text, Written word) {
        return word.end() < text.length() && Chain.isHyphen(text.charAt(word.end()));
    }

    /** "en -zorg". */
    private static boolean startsOpen(String text, Written word) {
        return word.start() > 1
                && Chain.isHyphen(text.charAt(word.start() - 1))
                && Character.isWhitespace(text.charAt(word.start() - 2));
    }

    /** This word with the end of the first whole word after "en". */
    private Optional<String> begin(String text, List<Written> words, int at) {
        var joined = false;
        for (int next = at + 1; next < words.size() && next <= at + FARTHEST; next++) {
            var word = words.get(next);
            if (isConjunction(word.word())) {
                joined = true;
            } else if (!endsOpen(text, word)) {
                return joined ? withEndOf(words.get(at).word(), word.word()) : none();
            }
        }
        return none();
    }

    private Optional<String> withEndOf(String begin, String word) {
        if (begin.length() > LONGEST_WORD || word.length() > LONGEST_WORD) {
            return none();
        }
        for (int cut = 1; cut <= word.length() - SHORTEST_REST; cut++) {
            var rest = word.substring(cut);
            if (vocabulary.knows(begin + rest) && vocabulary.knows(rest)) {
                return Optional.of(begin + rest);
            }
        }
        var parts = splitter.split(word);
        return parts.isEmpty() ? none() : Optional.of(begin + parts.getLast());
    }

    /** The beginning of the word before "en" with this word. */
    private Optional<String> end(List<Written> words, int at) {
        if (at < 2 || !isConjunction(words.get(at - 1).word())) {
            return none();
        }
        var end = words.get(at).word();
        var before = words.get(at - 2).word();
        for (int cut = Math.min(before.length(), LONGEST_WORD) - SHORTEST_REST; cut >= SHORTEST_REST; cut--) {
            var begin = before.substring(0, cut);
            if (end.length() <= LONGEST_WORD && vocabulary.knows(begin + end)) {
                return Optional.of(begin + end);
            }
        }
        return none();
    }
}
