package nl.leerkring.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerkring.search.dutch.DutchAnalysis;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Component;

/** What the index holds, by number and by reference; whoever may read it. */
@Component
class IndexContent {

    private static final int PAGE = 500;

    private final EntityManagerFactory factory;
    private final DutchAnalysis analysis;

    IndexContent(EntityManagerFactory factory, DutchAnalysis analysis) {
        this.factory = factory;
        this.analysis = analysis;
    }

    long documents() {
        return count(SearchPredicateFactory::matchAll);
    }

    /** Written with the Dutch of today. */
    long documentsOfToday() {
        return count(this::ofToday);
    }

    private PredicateFinalStep ofToday(SearchPredicateFactory f) {
        return f.match().field(SearchDocument.ANALYSIS).matching(analysis.version());
    }

    private long count(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        try (var own = factory.createEntityManager()) {
            return Search.session(own).search(SearchDocument.class).where(which).fetchTotalHitCount();
        }
    }

    /** Those of these that it holds as they would be written today. */
    Set<String> ofToday(Collection<String> ids) {
        try (var own = factory.createEntityManager()) {
            return new HashSet<>(Search.session(own)
                    .search(SearchDocument.class)
                    .select(f -> f.field(SearchDocument.REF, String.class))
                    .where(f -> f.and(f.terms().field(SearchDocument.REF).matchingAny(ids), ofToday(f)))
                    .fetchHits(ids.size()));
        }
    }

    /** Everything it holds, a page at a time. */
    void eachPage(Consumer<List<String>> action) {
        try (var own = factory.createEntityManager();
                var scroll = scroll(own)) {
            for (var page = scroll.next(); page.hasHits(); page = scroll.next()) {
                action.accept(new ArrayList<>(page.hits()));
            }
        }
    }

    private static org.hibernate.search.engine.search.query.SearchScroll<String> scroll(EntityManager own) {
        return Search.session(own)
                .search(SearchDocument.class)
                .select(f -> f.field(SearchDocument.REF, String.class))
                .where(SearchPredicateFactory::matchAll)
                .scroll(PAGE);
    }
}
