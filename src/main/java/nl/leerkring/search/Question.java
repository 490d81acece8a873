package nl.leerkring.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.lucene.Clauses;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** What one reader asks, as queries: the only place where the audience stands. The weights of words stand with the Dutch. */
record Question(SearchQuery query, Reader reader, LocalDate today) {

    /**
     * Of two things that answer equally well the one that others recognised comes first, then the recent one. Little beside
     * the words themselves, which bring ten or more: a proven practice in other words must not bury the answer.
     */
    private static final float RECOGNISED = .5f;

    private static final float RECENT = .25f;

    /** Everything this reader may see; no query reaches the index without it. */
    static Query inReachOf(Reader reader) {
        return has(LinesBinder.AUDIENCES, reader.tokens());
    }

    /** What has these words, of what the reader may see. */
    Query inReach(Clause words) {
        return both(Clauses.asQuery(words), inReachOf(reader));
    }

    /** What has one of the values that were chosen in this filter. */
    Query chosenIn(SearchFilter filter) {
        return has(filter.field(), query.chosen().getOrDefault(filter, Set.of()));
    }

    /** These words and whatever speaks for a thing, to order by; finds nothing beyond what is in reach. */
    Query ordered(Clause words, Query among) {
        return new BooleanQuery.Builder()
                .add(inReachOf(reader), Occur.FILTER)
                .add(among, Occur.FILTER)
                .add(Clauses.asQuery(words), Occur.MUST)
                .add(
                        worth(RECOGNISED, has(SearchFilter.SUPPORT.field(), Set.of(SearchFilter.RECOGNISED))),
                        Occur.SHOULD)
                .add(worth(RECENT, has(SearchFilter.YEAR.field(), thisYearAndLast())), Occur.SHOULD)
                .build();
    }

    static Query both(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.FILTER)
                .add(other, Occur.FILTER)
                .build();
    }

    private static Query worth(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query has(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }

    private Set<String> thisYearAndLast() {
        return Set.of(String.valueOf(today.getYear()), String.valueOf(today.getYear() - 1));
    }
}
