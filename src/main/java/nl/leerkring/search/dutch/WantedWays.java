package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.List;
import nl.leerkring.search.dutch.Clause.All;
import nl.leerkring.search.dutch.Clause.AtLeast;
import nl.leerkring.search.dutch.Clause.Phrase;
import nl.leerkring.search.dutch.Clause.Term;

/**
 * The ways in which one word of a question is found.
 *
 * @param literally the word itself
 * @param exactly the word, all its parts, or a synonym
 * @param roughly also by one of its parts, or by letters it has in common with another word
 */
record WantedWays(Clause literally, Clause exactly, Clause roughly) {

    /** For other words for the same. Less than the word itself, for a list says so and not the writer. */
    private static final float EQUAL = .7f;
    /** For what is only near: enough to be found, not enough to come first. */
    private static final float RELATED = .25f;
    /** For one part of a compound: as little as letters in common, and like those for want of better. */
    private static final float ONE_PART = Layer.GRAMS.weight();

    /** Keeps the widest question below the 1,024 clauses of Lucene: a term finds and orders, in title and in text. */
    private static final int MOST_EXTRA_TERMS = 150;

    static List<WantedWays> of(List<Wanted> words) {
        var left = MOST_EXTRA_TERMS;
        var all = new ArrayList<WantedWays>();
        for (var word : words) {
            var ways = new Ways(word, left);
            left = ways.left;
            all.add(new WantedWays(Clause.any(ways.literally), Clause.any(ways.exactly), ways.roughly()));
        }
        return all;
    }

    /** Collects ways as long as there is room. */
    private static final class Ways {

        private final List<Clause> literally = new ArrayList<>();
        private final List<Clause> exactly = new ArrayList<>();
        private final List<Clause> roughly = new ArrayList<>();
        private int left;

        Ways(Wanted word, int left) {
            this.left = left;
            word.readings().forEach(this::addWord);
            word.readings().forEach(terms -> addParts(terms.leaves()));
            word.alternatives().equal().forEach(terms -> addAlternative(terms, EQUAL / word.share()));
            word.alternatives().related().forEach(terms -> addAlternative(terms, RELATED / word.share()));
            addGrams(word);
        }

        /** The parts layer holds all words but stop words, so that one layer tells whether a word is there. */
        private void addWord(Terms terms) {
            exactly.add(new Term(Layer.MAIN, terms.main(), Layer.MAIN.weight()));
            if (!terms.in(Layer.PARTS).isEmpty()) {
                exactly.add(new Term(Layer.PARTS, terms.main(), Layer.PARTS.weight()));
            }
            literally.add(exactly.getLast());
        }

        private boolean affords(int terms) {
            left -= terms;
            return left >= 0;
        }

        private void addParts(List<String> leaves) {
            if (!leaves.isEmpty() && affords(leaves.size())) {
                exactly.add(new All(parts(leaves, Layer.PARTS.weight())));
            }
            if (leaves.size() > 1 && affords(leaves.size())) {
                roughly.addAll(parts(leaves, ONE_PART));
            }
        }

        private static List<Clause> parts(List<String> leaves, float weight) {
            return leaves.stream()
                    .<Clause>map(part -> new Term(Layer.PARTS, part, weight))
                    .toList();
        }

        private void addAlternative(List<String> terms, float weight) {
            if (terms.size() > 1 && affords(1)) {
                exactly.add(new Phrase(terms, weight));
            } else if (terms.size() == 1 && affords(2)) {
                exactly.add(new Term(Layer.MAIN, terms.getFirst(), weight * Layer.MAIN.weight()));
                exactly.add(new Term(Layer.PARTS, terms.getFirst(), weight * Layer.PARTS.weight()));
            }
        }

        private void addGrams(Wanted word) {
            var telling = word.tellingGrams();
            if (affords(telling.size())) {
                telling.forEach(gram -> roughly.add(new Term(Layer.GRAMS, gram, Layer.GRAMS.weight())));
            }
        }

        Clause roughly() {
            var ways = new ArrayList<>(exactly);
            ways.addAll(roughly);
            return new AtLeast(1, ways);
        }
    }
}
