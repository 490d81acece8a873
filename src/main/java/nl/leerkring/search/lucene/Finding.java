package nl.leerkring.search.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.Place;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds in one segment which documents answer, without a thought for how well. The list of a term goes into bits 64
 * documents at a time, and what a question asks of its words is asked of 64 at a time as well. Lucene's own queries go
 * from document to document when some of many words must be there, which took most of the time of a whole sentence.
 */
final class Finding {

    private final IndexSearcher searcher;
    private final LeafReaderContext segment;
    private final LeafReader reader;
    private final Map<Clause.All, FixedBitSet> known;

    /** @param known what has all parts of a compound, of this segment: asked for to find, and once more to order */
    Finding(IndexSearcher searcher, LeafReaderContext segment, Map<Clause.All, FixedBitSet> known) {
        this.known = known;
        this.searcher = searcher;
        this.segment = segment;
        this.reader = segment.reader();
    }

    /** Not to be changed by who asked, but for what was deleted: it may be asked for again. */
    FixedBitSet of(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Term term -> inBoth(term);
            case Clause.Phrase phrase -> of(Clauses.asQuery(phrase));
            case Clause.AtLeast(var number, var some) -> atLeast(number, some);
            case Clause.All all -> all(all);
            case Clause.Flat flat -> of(flat.found());
            case Clause.Ranked ranked -> ranked(ranked);
        };
    }

    private FixedBitSet ranked(Clause.Ranked ranked) throws IOException {
        var found = everything();
        for (var must : ranked.found()) {
            found.and(of(must));
        }
        if (ranked.atLeast() > 0) {
            found.and(atLeast(ranked.atLeast(), ranked.order()));
        }
        for (var excluded : ranked.excluded()) {
            found.andNot(of(excluded));
        }
        return found;
    }

    private FixedBitSet all(Clause.All all) throws IOException {
        var found = known.get(all);
        if (found == null) {
            found = atLeast(all.of().size(), all.of());
            known.put(all, found);
        }
        return found;
    }

    private FixedBitSet everything() {
        var all = none();
        all.set(0, reader.maxDoc());
        return all;
    }

    private FixedBitSet none() {
        return new FixedBitSet(reader.maxDoc());
    }

    private FixedBitSet atLeast(int number, List<Clause> some) throws IOException {
        if (number == 1) { // most often, and then nothing needs to be counted
            var any = none();
            for (var one : some) {
                addTo(any, one);
            }
            return any;
        }
        if (number > some.size()) {
            return none();
        }
        if (number == 0) {
            return everything();
        }
        var tally = new BitTally(reader.maxDoc(), some.size());
        for (var one : some) {
            tally.add(of(one));
        }
        return tally.atLeast(number);
    }

    /** Most alternatives are terms, which need no bits of their own. */
    private void addTo(FixedBitSet any, Clause one) throws IOException {
        if (one instanceof Clause.Term term) {
            addBoth(any, term);
        } else {
            any.or(of(one));
        }
    }

    private FixedBitSet inBoth(Clause.Term term) throws IOException {
        var both = none();
        addBoth(both, term);
        return both;
    }

    private void addBoth(FixedBitSet bits, Clause.Term term) throws IOException {
        for (var place : Place.values()) {
            add(bits, Fields.of(place, term.layer()), term.term());
        }
    }

    private void add(FixedBitSet bits, String field, String term) throws IOException {
        var list = reader.postings(new Term(field, term), PostingsEnum.NONE);
        if (list != null && list.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            list.intoBitSet(reader.maxDoc(), bits, 0);
        }
    }

    /** What has one of these values in a field. */
    FixedBitSet of(String field, Collection<String> values) throws IOException {
        var any = none();
        for (var value : values) {
            add(any, field, value);
        }
        return any;
    }

    /** What a query of Lucene's own finds. */
    FixedBitSet of(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        var found = none();
        var scorer = weight.scorer(segment);
        if (scorer != null) {
            var iterator = scorer.iterator();
            if (iterator.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                iterator.intoBitSet(reader.maxDoc(), found, 0);
            }
        }
        return found;
    }

    /** Leaves out what was deleted; lists and queries know nothing of that. */
    FixedBitSet alive(FixedBitSet found) {
        var alive = reader.getLiveDocs();
        if (alive != null) {
            alive.applyMask(found, 0);
        }
        return found;
    }
}
