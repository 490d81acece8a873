package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.springframework.stereotype.Service;

/** Finds what a reader may see: hits and counts alike know only the reader's own audiences. */
@Service
public class SearchService {

    /** More values than any filter shows; Hibernate Search stops at 100 by itself. */
    private static final int MOST_VALUES = 1000;

    private final EntityManagerFactory factory;
    private final DutchAnalysis analysis;

    SearchService(EntityManagerFactory factory, DutchAnalysis analysis) {
        this.factory = factory;
        this.analysis = analysis;
    }

    /** Without words everything under the filters, the newest first. */
    public SearchResult search(SearchQuery query, Reader reader) {
        return search(query, reader, EnumSet.allOf(SearchFilter.class));
    }

    /** The same with counts of these filters only: counting costs more than finding. */
    SearchResult search(SearchQuery query, Reader reader, Set<SearchFilter> counted) {
        var question = new Question(query, analysis.terms(query.words()), reader.tokens());
        // Not the transaction's entity manager: a search touches the index only and needs no database connection.
        try (var entityManager = factory.createEntityManager()) {
            return answer(question, counted, Search.session(entityManager));
        }
    }

    private SearchResult answer(Question question, Set<SearchFilter> counted, SearchSession session) {
        var found = hits(question, counted, session);
        var counts = new EnumMap<SearchFilter, Map<String, Long>>(SearchFilter.class);
        for (var filter : counted) {
            counts.put(
                    filter,
                    question.narrowsBy(filter)
                            ? countsWithout(filter, question, session)
                            : found.aggregation(countsOf(filter)));
        }
        var highlighter = new Highlighter(analysis, question.terms());
        var hits = found.hits().stream().map(hit -> hit.marked(highlighter)).toList();
        return new SearchResult(found.total().hitCount(), hits, counts);
    }

    /** One page of hits together with the counts of every filter in which nothing was chosen. */
    private static org.hibernate.search.engine.search.query.SearchResult<StoredHit> hits(
            Question question, Set<SearchFilter> counted, SearchSession session) {
        var asking = session.search(SearchDocument.class)
                .select(StoredHit::from)
                .where(question::underAllFilters)
                .sort(f -> sorted(question.query().order(), f));
        for (var filter : counted) {
            if (!question.narrowsBy(filter)) {
                asking.aggregation(countsOf(filter), f -> values(filter, f)); // adds to the same object
            }
        }
        return asking.fetch(question.query().offset(), question.query().size());
    }

    /** Several values of one filter may be chosen together, so its own choices must not lower its own counts. */
    private static Map<String, Long> countsWithout(SearchFilter filter, Question question, SearchSession session) {
        return session.search(SearchDocument.class)
                .where(f -> question.underAllFiltersBut(filter, f))
                .aggregation(countsOf(filter), f -> values(filter, f))
                .fetch(0)
                .aggregation(countsOf(filter));
    }

    private static AggregationKey<Map<String, Long>> countsOf(SearchFilter filter) {
        return AggregationKey.of(filter.field());
    }

    private static AggregationFinalStep<Map<String, Long>> values(SearchFilter filter, SearchAggregationFactory f) {
        return f.terms().field(filter.field(), String.class).maxTermCount(MOST_VALUES);
    }

    /** The reference last, so that pages never overlap. */
    private static SortFinalStep sorted(SearchOrder order, SearchSortFactory f) {
        var first = switch (order) {
            case RELEVANCE -> f.score();
            case NEWEST -> f.field(SearchDocument.AT).desc();
            case SUPPORTED -> f.field(SearchDocument.RECOGNISED).desc();
        };
        return first.then().field(SearchDocument.AT).desc().then().field(SearchDocument.REF);
    }
}
