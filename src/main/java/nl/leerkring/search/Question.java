package nl.leerkring.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.lucene.Documents;
import nl.leerkring.search.lucene.Moment;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What one reader asks of the index at one moment: the only place where the audience stands. The weights of words
 * stand with the Dutch.
 *
 * @param inReach everything the reader may see; looked up once, for a correction alone asks hundreds of times
 */
record Question(DutchQuestion asked, SearchQuery query, Documents inReach, LocalDate today, Moment moment) {

    /**
     * Of two things that answer equally well the one that others recognised comes first, then the recent one. Little
     * beside the words themselves, which bring ten or more: a proven practice in other words must not bury the answer.
     */
    private static final float RECOGNISED = .5f;

    private static final float RECENT = .25f;

    static Question of(DutchQuestion asked, SearchQuery query, Reader reader, LocalDate today, Moment moment) {
        return new Question(asked, query, inReachOf(reader, moment), today, moment);
    }

    /** The same of other words. */
    Question asking(DutchQuestion other) {
        return new Question(other, query, inReach, today, moment);
    }

    /** Everything this reader may see. */
    static Documents inReachOf(Reader reader, Moment moment) {
        return moment.having(LinesBinder.AUDIENCES, reader.tokens());
    }

    /** Everything this reader may see under the filters of a query. */
    static Documents inReachOf(Reader reader, SearchQuery query, Moment moment) {
        var left = inReachOf(reader, moment);
        for (var filter : query.chosen().keySet()) {
            left = left.and(chosenIn(filter, query, moment));
        }
        return left;
    }

    /** What answers, of what the reader may see. */
    Documents answering(Clause words) {
        return moment.answering(words).and(inReach);
    }

    /** What has one of the values that were chosen in this filter, whoever may see it. */
    Documents chosenIn(SearchFilter filter) {
        return chosenIn(filter, query, moment);
    }

    private static Documents chosenIn(SearchFilter filter, SearchQuery query, Moment moment) {
        return moment.having(filter.field(), query.chosen().getOrDefault(filter, Set.of()));
    }

    /** The first of these by words, with the words that were asked for marked. */
    List<SearchHit> best(Clause words, Documents among, int most) {
        return page(words, among, SearchOrder.RELEVANCE, 0, most);
    }

    /** A page of these. */
    List<SearchHit> page(Clause words, Documents among, SearchOrder order, int from, int size) {
        var highlighter = new Highlighter(asked);
        return moment.page(among, order(words), order.sort(), from, size, StoredHit.FIELDS).stream()
                .parallel() // reading the words of twenty texts may take longer than finding them
                .map(kept -> StoredHit.of(kept).marked(highlighter))
                .toList();
    }

    /** The order of the words and of whatever else speaks for a thing. */
    private Query order(Clause words) {
        return moment.order(
                words,
                List.of(
                        worth(RECOGNISED, SearchFilter.SUPPORT, Set.of(SearchFilter.RECOGNISED)),
                        worth(RECENT, SearchFilter.YEAR, thisYearAndLast())));
    }

    private static Query worth(float score, SearchFilter filter, Collection<String> values) {
        var has = new TermInSetQuery(
                filter.field(), values.stream().map(BytesRef::new).toList());
        return new BoostQuery(new ConstantScoreQuery(has), score);
    }

    private Set<String> thisYearAndLast() {
        return Set.of(String.valueOf(today.getYear()), String.valueOf(today.getYear() - 1));
    }
}
