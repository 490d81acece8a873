package nl.leerkring.search.dutch;

import java.util.List;

/** What a document must hold to be found and to rank, in a form that any search engine's own query can be made of. */
public sealed interface Clause {

    /** One term in one layer of title or text. */
    record Term(Layer layer, String term, float weight) implements Clause {}

    /** Main terms that follow each other, in title or text. */
    record Phrase(List<String> terms, float weight) implements Clause {

        public Phrase {
            terms = List.copyOf(terms);
        }
    }

    /** So many of these, each of which adds to the score. */
    record AtLeast(int number, List<Clause> of) implements Clause {

        public AtLeast {
            of = List.copyOf(of);
        }
    }

    /** All of these, each of which adds to the score. */
    record All(List<Clause> of) implements Clause {

        public All {
            of = List.copyOf(of);
        }
    }

    /** The same score for everything found. */
    record Flat(Clause found, float score) implements Clause {}

    /**
     * All that is found, without what is excluded, in an order of its own.
     *
     * @param found what a document must all answer to; says nothing about its place
     * @param order what adds to the score
     * @param atLeast how many of those a document must answer to; asking the same twice would cost twice as much
     * @param excluded what it must not answer to
     */
    record Ranked(List<Clause> found, List<Clause> order, int atLeast, List<Clause> excluded) implements Clause {

        public Ranked {
            found = List.copyOf(found);
            order = List.copyOf(order);
            excluded = List.copyOf(excluded);
        }
    }

    static Clause any(List<? extends Clause> of) {
        return of.size() == 1 ? of.getFirst() : new AtLeast(1, List.copyOf(of));
    }
}
