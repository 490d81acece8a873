package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.leerkring.search.dutch.Clause.All;
import nl.leerkring.search.dutch.Clause.AtLeast;
import nl.leerkring.search.dutch.Clause.Flat;
import nl.leerkring.search.dutch.Clause.Phrase;
import nl.leerkring.search.dutch.Clause.Ranked;

/** Decides what finds a document and what ranks it. */
final class Weighing {

    /**
     * More than any sum of word scores, so that things with all the words always come before things with some: neither a
     * synonym nor a word that only looks like it pushes an exact hit down.
     */
    private static final float ALL_WORDS = 1000;

    /** With more words it is a sentence, of which a good answer misses some words and a bad one may have them all. */
    private static final int MOST_WORDS_TO_WANT_ALL = 3;

    private static final int FEWEST_WORDS_OF_A_TEXT = 5;
    private static final int FEWEST_IN_COMMON = 3;
    private static final int MOST_IN_COMMON = 8;

    private final List<WantedWays> words;
    private final List<Clause> phrases;
    private final List<Clause> excluded;

    Weighing(Asked asked) {
        words = WantedWays.of(asked.words());
        phrases = phrases(asked.phrases());
        excluded = phrases(asked.excluded());
    }

    private static List<Clause> phrases(List<List<String>> phrases) {
        return phrases.stream().<Clause>map(terms -> new Phrase(terms, 1)).toList();
    }

    /** Everything, when no words are asked for. */
    private Clause everything() {
        return new Ranked(phrases, List.of(), 0, excluded);
    }

    /** What answers well, ordered by what found it. */
    Clause likely() {
        return words.isEmpty() ? everything() : new Ranked(phrases, order(WantedWays::exactly), enough(), excluded);
    }

    /** The same things, in an order that looks at letters too; for many things that takes long and matters little. */
    Clause likelyWithCare() {
        var found = new ArrayList<>(phrases);
        found.add(new AtLeast(enough(), each(WantedWays::exactly)));
        return words.isEmpty() ? everything() : new Ranked(found, order(WantedWays::roughly), 0, excluded);
    }

    /** Anything of anything, but no answers. Rejected: to count these too, for then a filter counts half of all there is. */
    Clause alike() {
        var without = new ArrayList<>(excluded);
        without.add(new AtLeast(enough(), each(WantedWays::exactly)));
        return new Ranked(phrases, each(WantedWays::roughly), 1, without);
    }

    /** Two words of five, and never more than eight: two tellings of the same experience seldom share more. */
    Clause near() {
        var inCommon = Math.clamp((2 * words.size() + 4) / 5, FEWEST_IN_COMMON, MOST_IN_COMMON);
        return new Ranked(List.of(), each(WantedWays::exactly), inCommon, List.of());
    }

    boolean saysEnough() {
        return words.size() >= FEWEST_WORDS_OF_A_TEXT;
    }

    boolean asksForWords() {
        return !words.isEmpty();
    }

    /** A third of the words, or two when there are three: a question for three things is not about one of them. */
    private int enough() {
        return words.size() < 3 ? 1 : Math.max(2, (words.size() + 4) / 5);
    }

    private List<Clause> order(Function<WantedWays, Clause> way) {
        var order = new ArrayList<>(each(way));
        if (words.size() <= MOST_WORDS_TO_WANT_ALL) {
            order.add(new Flat(new All(each(WantedWays::literally)), ALL_WORDS));
        }
        return order;
    }

    private List<Clause> each(Function<WantedWays, Clause> way) {
        return words.stream().map(way).toList();
    }
}
