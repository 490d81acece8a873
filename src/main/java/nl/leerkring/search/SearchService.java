package nl.leerkring.search;

import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.Clause;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Synonyms;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.aggregation.dsl.AggregationFinalStep;
import org.hibernate.search.engine.search.aggregation.dsl.SearchAggregationFactory;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what a reader may see: hits and counts alike know only the reader's own audiences. */
@Service
public class SearchService {

    /** More values than any filter shows; Hibernate Search stops at 100 by itself. */
    private static final int MOST_VALUES = 1000;

    private final EntityManagerFactory factory;
    private final DutchAnalysis analysis;
    private final Synonyms synonyms;
    private final Clock clock;

    SearchService(EntityManagerFactory factory, DutchAnalysis analysis, Synonyms synonyms, Clock clock) {
        this.factory = factory;
        this.analysis = analysis;
        this.synonyms = synonyms;
        this.clock = clock;
    }

    /** Without words everything under the filters, the newest first. */
    public SearchResult search(SearchQuery query, Reader reader) {
        return search(query, reader, EnumSet.allOf(SearchFilter.class));
    }

    /** The same with counts of these filters only: counting costs more than finding. */
    SearchResult search(SearchQuery query, Reader reader, Set<SearchFilter> counted) {
        var asked = analysis.question(query.words(), synonyms);
        // Not the transaction's entity manager: a search touches the index only and needs no database connection.
        try (var entityManager = factory.createEntityManager()) {
            return answer(new Asking(asked, query, reader, Search.session(entityManager), Days.today(clock)), counted);
        }
    }

    /**
     * What says about the same as this text, the nearest first; nothing for a text of a few words.
     *
     * @param itself the thing whose text it is, which is not its own likeness
     */
    public List<SearchHit> near(String text, @Nullable Ref itself, Reader reader, int most) {
        var about = analysis.about(text);
        if (!about.saysEnough()) {
            return List.of();
        }
        var highlighter = new Highlighter(about);
        try (var entityManager = factory.createEntityManager()) {
            var asking =
                    new Asking(about, SearchQuery.of(""), reader, Search.session(entityManager), Days.today(clock));
            return asking
                    .session()
                    .search(SearchDocument.class)
                    .select(StoredHit::from)
                    .where(asking.of(about.near())::underNoFilters)
                    .sort(f -> sorted(SearchOrder.RELEVANCE, f))
                    .fetchHits(most + 1)
                    .stream()
                    .map(hit -> hit.marked(highlighter))
                    .filter(hit -> !hit.ref().equals(itself))
                    .limit(most)
                    .toList();
        }
    }

    /** One question of one reader, at work. */
    private record Asking(
            DutchQuestion asked, SearchQuery query, Reader reader, SearchSession session, LocalDate today) {

        Question of(Clause words) {
            return new Question(query, words, reader.tokens(), today);
        }

        /** How much answers, whatever the filters: choosing one never finds more. */
        long likely() {
            return session.search(SearchDocument.class)
                    .select(SearchProjectionFactory::documentReference)
                    .where(of(asked.likely())::underNoFilters)
                    .totalHitCountThreshold(DutchQuestion.MANY)
                    .fetch(1) // one, not none: only for a best one Lucene stops counting there
                    .total()
                    .hitCountLowerBound();
        }

        /** How many things this reader may see have this term. */
        long documentsWith(String term) {
            return session.search(SearchDocument.class)
                    .select(SearchProjectionFactory::documentReference)
                    .where(of(new Clause.Term(Layer.MAIN, term, 1))::underNoFilters)
                    .totalHitCountThreshold(DutchQuestion.MANY)
                    .fetch(1)
                    .total()
                    .hitCountLowerBound();
        }
    }

    private SearchResult answer(Asking asking, Set<SearchFilter> counted) {
        var likely = asking.likely();
        var question = asking.of(asking.asked().answers(likely));
        var found = hits(question, counted, asking.session());
        var counts = new EnumMap<SearchFilter, Map<String, Long>>(SearchFilter.class);
        for (var filter : counted) {
            counts.put(
                    filter,
                    question.narrowsBy(filter)
                            ? countsWithout(filter, question, asking.session())
                            : found.aggregation(countsOf(filter)));
        }
        var highlighter = new Highlighter(asking.asked());
        var hits = found.hits().stream().map(hit -> hit.marked(highlighter)).toList();
        var total = found.total().hitCount();
        if (!asking.asked().isFew(likely)) {
            return new SearchResult(total, hits, counts, List.of(), null);
        }
        var alike = alike(asking, total, hits.size()).stream()
                .map(hit -> hit.marked(highlighter))
                .toList();
        return new SearchResult(total, hits, counts, alike, meant(asking));
    }

    private @Nullable String meant(Asking asking) {
        try (var terms = new TermsInReach(asking.session(), asking::documentsWith)) {
            return analysis.corrected(asking.query().words(), terms).orElse(null);
        }
    }

    /** Below the last answer, as far as there is room on its page. */
    private static List<StoredHit> alike(Asking asking, long total, int shown) {
        var query = asking.query();
        if (query.page() != query.lastPage(total) || shown == query.size()) {
            return List.of();
        }
        return asking.session()
                .search(SearchDocument.class)
                .select(StoredHit::from)
                .where(asking.of(asking.asked().alike())::underAllFilters)
                .sort(f -> sorted(SearchOrder.RELEVANCE, f))
                .fetchHits(query.size() - shown);
    }

    /** One page of hits together with the counts of every filter in which nothing was chosen. */
    private static org.hibernate.search.engine.search.query.SearchResult<StoredHit> hits(
            Question question, Set<SearchFilter> counted, SearchSession session) {
        var asking = session.search(SearchDocument.class)
                .select(StoredHit::from)
                .where(question::underAllFilters)
                .sort(f -> sorted(question.query().effectiveOrder(), f));
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
