package nl.leerkring.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.search.dutch.DutchAnalysis;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the index say again what the table says: after its directory was lost, after a change of the analysis, after failures.
 *
 * <p>Documents are written over the old ones through the outbox, so searching goes on and a restart halfway loses nothing.
 * Rejected: the mass indexer, which empties the index first.
 */
@Service
class SearchRepair {

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final SearchDocuments documents;
    private final SearchHealth health;
    private final TransactionTemplate transaction;

    SearchRepair(
            EntityManagerFactory factory,
            EntityManager entityManager,
            SearchDocuments documents,
            SearchHealth health,
            TransactionTemplate transaction) {
        this.factory = factory;
        this.entityManager = entityManager;
        this.documents = documents;
        this.health = health;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        Thread.ofVirtual().name("search-repair").start(this::repair);
    }

    /** Does nothing when table and index agree. */
    void repair() {
        Search.mapping(factory).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        var inIndex = indexed(SearchPredicateFactory::matchAll);
        var upToDate = indexed(f -> f.match().field(SearchDocument.ANALYSIS).matching(DutchAnalysis.VERSION));
        var onTheirWay = health.waiting();
        var rows = documents.count();
        if (inIndex > rows + onTheirWay) {
            empty(); // more than there is, as after restoring a back-up: the only case in which nothing can be written
            // over
            rewrite();
        } else if (upToDate < inIndex || upToDate + onTheirWay < rows) {
            rewrite();
        }
    }

    private long indexed(Function<SearchPredicateFactory, PredicateFinalStep> which) {
        try (var own = factory.createEntityManager()) {
            return Search.session(own).search(SearchDocument.class).where(which).fetchTotalHitCount();
        }
    }

    private void empty() {
        Search.mapping(factory).scope(SearchDocument.class).workspace().purge();
    }

    private void rewrite() {
        var last = Optional.of("");
        while (last.isPresent()) {
            var from = last.get();
            last = transaction.execute(status -> rewriteAfter(from));
        }
    }

    private Optional<String> rewriteAfter(String id) {
        var page = documents.findTop500ByIdGreaterThanOrderById(id);
        var plan = Search.session(entityManager).indexingPlan();
        page.forEach(plan::addOrUpdate);
        return page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().id());
    }
}
