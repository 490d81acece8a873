package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Mends typing errors in a question, with words by which something can be found: "bedoelde je wijkteams". A word that exists, in
 * the index or in a dictionary, is left alone.
 */
final class Corrector {

    private static final int SHORTEST_WORD = 4;
    /** A longer word may hold two mistakes without becoming another. */
    private static final int LONG_WORD = 7;

    private static final int LONGEST_WORD = 40;
    private static final int SHORTEST_HALF = 3;
    /** Keeps a pasted page from being mended word by word. */
    private static final int MOST_WORDS = 12;

    private static final int MOST_MENDED = 3;

    private final Vocabulary vocabulary;
    private final Occurrences index;

    Corrector(Vocabulary vocabulary, Occurrences index) {
        this.vocabulary = vocabulary;
        this.index = index;
    }

    /** A stretch of the question and what should stand there instead. */
    private record Mended(int start, int end, String better) {}

    Optional<String> better(String question, List<Written> words) {
        if (words.size() > MOST_WORDS) {
            return Optional.empty();
        }
        var mended = new ArrayList<Mended>();
        for (int at = 0; at < words.size() && mended.size() < MOST_MENDED; at++) {
            mend(words, at).ifPresent(mended::add);
        }
        return mended.isEmpty() ? Optional.empty() : Optional.of(apply(mended, question));
    }

    /** From the end, so that the places before stay right; what overlaps an earlier mend is left. */
    private static String apply(List<Mended> mended, String question) {
        var text = new StringBuilder(question);
        var from = question.length();
        for (var mend : mended.reversed()) {
            if (mend.end() <= from) {
                text.replace(mend.start(), mend.end(), likeWritten(text.charAt(mend.start()), mend.better()));
                from = mend.start();
            }
        }
        return text.toString();
    }

    private Optional<Mended> mend(List<Written> words, int at) {
        var written = words.get(at);
        var word = written.word();
        if (!mayBeWrong(written)) {
            return Optional.empty();
        }
        return joined(words, at)
                .or(() -> better(word).map(better -> new Mended(written.start(), written.end(), better)));
    }

    /** As the question has it: a capital stays one. */
    private static String likeWritten(char first, String better) {
        return Character.isUpperCase(first) ? Character.toUpperCase(better.charAt(0)) + better.substring(1) : better;
    }

    private boolean mayBeWrong(Written written) {
        var word = written.word();
        return word.length() >= SHORTEST_WORD
                && word.length() <= LONGEST_WORD
                && written.pieces().isEmpty()
                && word.chars().allMatch(Character::isLetter)
                && !StopWords.has(word)
                && !vocabulary.knows(word)
                && !occurs(word);
    }

    private boolean isWord(String word) {
        return vocabulary.knows(word) || vocabulary.of(word).isCompound();
    }

    private boolean occurs(String word) {
        return index.documentsWith(vocabulary.of(word).main()) > 0;
    }

    /** "samen werkingsverband" was meant as one word. */
    private Optional<Mended> joined(List<Written> words, int at) {
        var withNext = at + 1 < words.size() ? joined(words.get(at), words.get(at + 1)) : Optional.<Mended>empty();
        return withNext.or(() -> at > 0 ? joined(words.get(at - 1), words.get(at)) : Optional.empty());
    }

    private Optional<Mended> joined(Written one, Written next) {
        var whole = one.word() + next.word();
        return isWord(whole) && occurs(whole)
                ? Optional.of(new Mended(one.start(), next.end(), whole))
                : Optional.empty();
    }

    /** The likeliest first; a later way is tried only when an earlier one finds nothing. */
    private Optional<String> better(String word) {
        var likely = best(Mistakes.ofOneSound(word), this::isWord)
                .or(() -> best(vocabulary.near(word, 1), near -> true))
                .or(() -> best(Mistakes.ofOneLetter(word), this::isMadeUp));
        // A compound that only has no document yet is no mistake, unless one letter makes it a word that has.
        return vocabulary.of(word).isCompound() ? likely : likely.or(() -> lessLikely(word));
    }

    private Optional<String> lessLikely(String word) {
        return twoWords(word)
                .or(() -> best(twoMistakes(word), near -> true))
                .or(() -> best(Mistakes.ofOneLetter(word), near -> !isWord(near)));
    }

    /** A compound of known parts that no dictionary has. */
    private boolean isMadeUp(String word) {
        return vocabulary.of(word).isCompound();
    }

    private Set<String> twoMistakes(String word) {
        if (word.length() < LONG_WORD) {
            return Set.of();
        }
        var sounds = Mistakes.ofOneSound(word).stream()
                .flatMap(near -> Mistakes.ofOneSound(near).stream())
                .filter(this::isWord);
        return Stream.concat(vocabulary.near(word, 2).stream(), sounds).collect(Collectors.toSet());
    }

    /** "socialewijkteams" was meant as two words. */
    private Optional<String> twoWords(String word) {
        for (int cut = word.length() - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
            var one = word.substring(0, cut);
            var other = word.substring(cut);
            if (vocabulary.knows(one) && isWord(other) && occurs(one) && occurs(other)) {
                return Optional.of(one + " " + other);
            }
        }
        return Optional.empty();
    }

    /** What most documents have. */
    private Optional<String> best(Collection<String> near, Predicate<String> isMeant) {
        return near.stream()
                .filter(isMeant)
                .map(word -> new Candidate(
                        word, index.documentsWith(vocabulary.of(word).main())))
                .filter(candidate -> candidate.documents() > 0)
                .min(Comparator.comparingLong((Candidate candidate) -> -candidate.documents())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }

    private record Candidate(String word, long documents) {}
}
