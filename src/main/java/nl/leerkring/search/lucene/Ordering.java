package nl.leerkring.search.lucene;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes of words what documents are put in order by. Lucene passes over whole stretches of documents that cannot be
 * among the best, but only when it sees everything that scores side by side.
 */
final class Ordering {

    /**
     * When more documents than these have all parts of a compound, each of them gets the same score for those. Looking how
     * often each part stands in each takes four times as long for a sentence at a million, and hardly tells them apart.
     */
    private static final int MANY = 20_000;

    /** How soon a term that stands there more often adds no more: k1 of BM25. */
    private static final float SATURATION = 1.2f;

    private final Moment moment;
    private final List<Query> pieces = new ArrayList<>();

    private Ordering(Moment moment) {
        this.moment = moment;
    }

    static Query of(Moment moment, Clause words, List<Query> besides) {
        var ordering = new Ordering(moment);
        ordering.add(words);
        return ordering.query(besides);
    }

    private void add(Clause clause) {
        switch (clause) {
            case Clause.Ranked ranked -> ranked.order().forEach(this::add);
            case Clause.AtLeast(var number, var some) when number == 1 -> some.forEach(this::add);
            case Clause.Term term -> inBoth(term).forEach(pieces::add);
            case Clause.All all -> addWhereAllAre(all);
            case Clause.Flat(var found, var score) -> pieces.add(flat(moment.answering(found), score));
            default -> pieces.add(Clauses.asQuery(clause));
        }
    }

    private static Stream<Query> inBoth(Clause.Term term) {
        return Arrays.stream(Place.values())
                .map(place -> new BoostQuery(
                        new TermQuery(new Term(Fields.of(place, term.layer()), term.term())),
                        term.weight() * place.weight()));
    }

    /** Where all are is known in advance, so that each can stand by itself. */
    private void addWhereAllAre(Clause.All all) {
        var there = moment.answering(all);
        if (there.number() > MANY) {
            pieces.add(flat(there, scoreOfEachOnce(all)));
            return;
        }
        for (var one : all.of()) {
            if (one instanceof Clause.Term term) {
                inBoth(term).map(piece -> both(piece, there.asQuery())).forEach(pieces::add);
            } else {
                pieces.add(both(Clauses.asQuery(one), there.asQuery()));
            }
        }
    }

    /** What these add to a text of common length in which each stands once, by BM25 with the numbers that Lucene uses. */
    private float scoreOfEachOnce(Clause.All all) {
        var score = 0d;
        for (var one : all.of()) {
            if (one instanceof Clause.Term term) {
                score += term.weight() * rarity(term) / (1 + SATURATION);
            }
        }
        return (float) score;
    }

    private double rarity(Clause.Term term) {
        var with = moment.documentsWith(Fields.of(Place.TEXT, term.layer()), term.term());
        return Math.log(1 + (moment.documents() - with + .5) / (with + .5));
    }

    private static Query both(Query piece, Query there) {
        return new BooleanQuery.Builder()
                .add(piece, Occur.MUST)
                .add(there, Occur.FILTER)
                .build();
    }

    private static Query flat(Documents found, float score) {
        return new BoostQuery(new ConstantScoreQuery(found.asQuery()), score);
    }

    private Query query(List<Query> besides) {
        var ordered = new BooleanQuery.Builder();
        if (pieces.isEmpty()) {
            ordered.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        pieces.forEach(piece -> ordered.add(piece, Occur.SHOULD));
        besides.forEach(piece -> ordered.add(piece, Occur.SHOULD));
        return ordered.build();
    }
}
