package nl.leerkring.search;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Layer;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** One question of one reader, put to the index in all the ways that its answer takes. */
record Asking(DutchQuestion asked, SearchQuery query, Reader reader, SearchSession session, LocalDate today) {

    /** More values than any filter shows; Hibernate Search stops at 100 by itself. */
    private static final int MOST_VALUES = 1000;

    /** How much answers, whatever the filters, so that choosing one never finds more; 0 when no words are asked for. */
    long likely() {
        return asked.asksForWords() ? upToMany(asked.likely()) : 0;
    }

    /** How many things this reader may see have this term. */
    long documentsWith(String term) {
        return upToMany(new Clause.Term(Layer.MAIN, term, 1));
    }

    private long upToMany(Clause words) {
        return session.search(SearchDocument.class)
                .select(SearchProjectionFactory::documentReference)
                .where(of(words)::underNoFilters)
                .totalHitCountThreshold(DutchQuestion.MANY)
                .fetch(1) // one, not none: only for a best one Lucene stops counting there
                .total()
                .hitCountLowerBound();
    }

    /** One page of answers, together with the counts of those filters in which nothing was chosen. */
    SearchResult<StoredHit> answers(long likely, Set<SearchFilter> counted) {
        var question = of(asked.answers(likely));
        var asking = session.search(SearchDocument.class)
                .select(StoredHit::from)
                .where(question::underAllFilters)
                .sort(f -> sorted(query.effectiveOrder(), f));
        for (var filter : counted) {
            if (!question.narrowsBy(filter)) {
                asking.aggregation(countsOf(filter), f -> values(filter, f)); // adds to the same object
            }
        }
        return asking.fetch(query.offset(), query.size());
    }

    /** The counts that came with the answers, and those of the filters in which something was chosen. */
    Map<SearchFilter, Map<String, Long>> counts(
            long likely, SearchResult<StoredHit> answers, Set<SearchFilter> counted) {
        var question = of(asked.answers(likely));
        var counts = new EnumMap<SearchFilter, Map<String, Long>>(SearchFilter.class);
        for (var filter : counted) {
            var count = question.narrowsBy(filter)
                    ? countsWithout(filter, question)
                    : answers.aggregation(countsOf(filter));
            counts.put(filter, count);
        }
        return counts;
    }

    /** Several values of one filter may be chosen together, so its own choices must not lower its own counts. */
    private Map<String, Long> countsWithout(SearchFilter filter, Question question) {
        return session.search(SearchDocument.class)
                .where(f -> question.underAllFiltersBut(filter, f))
                .aggregation(countsOf(filter), f -> values(filter, f))
                .fetch(0)
                .aggregation(countsOf(filter));
    }

    /** What is alike, below the last answer, as far as there is room on its page. */
    List<StoredHit> alike(long total, int shown) {
        if (query.page() != query.lastPage(total) || shown == query.size()) {
            return List.of();
        }
        return best(of(asked.alike())::underAllFilters, query.size() - shown);
    }

    /** What has many words in common with this. */
    List<StoredHit> near(int most) {
        return best(of(asked.near())::underNoFilters, most);
    }

    private List<StoredHit> best(Function<SearchPredicateFactory, PredicateFinalStep> found, int most) {
        return session.search(SearchDocument.class)
                .select(StoredHit::from)
                .where(found)
                .sort(f -> sorted(SearchOrder.RELEVANCE, f))
                .fetchHits(most);
    }

    List<SearchHit> marked(List<StoredHit> hits) {
        var highlighter = new Highlighter(asked);
        return hits.stream().map(hit -> hit.marked(highlighter)).toList();
    }

    private Question of(Clause words) {
        return new Question(query, words, reader.tokens(), today);
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
