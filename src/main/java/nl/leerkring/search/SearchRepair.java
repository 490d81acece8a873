package nl.leerkring.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the index say again what the table says: after its directory was lost, after a change of the analysis, after
 * failures.
 *
 * <p>Documents are written over the old ones through the outbox, so searching goes on and a restart halfway loses
 * nothing. Rejected: the mass indexer, which empties the index first.
 */
@Service
class SearchRepair {

    /** Waits while more than this is on its way, so that what people write meanwhile is not found last. */
    private static final int MOST_WAITING = 10_000;

    private final EntityManagerFactory factory;
    private final EntityManager entityManager;
    private final SearchDocuments documents;
    private final IndexContent content;
    private final SearchHealth health;
    private final IndexWork work;
    private final TransactionTemplate transaction;

    SearchRepair(
            EntityManagerFactory factory,
            EntityManager entityManager,
            SearchDocuments documents,
            IndexContent content,
            SearchHealth health,
            IndexWork work,
            TransactionTemplate transaction) {
        this.factory = factory;
        this.entityManager = entityManager;
        this.documents = documents;
        this.content = content;
        this.health = health;
        this.work = work;
        this.transaction = transaction;
    }

    /**
     * Compares, and mends what differs. Does nothing when table and index agree.
     *
     * @return false when so much is on its way that comparing says nothing, or all of it is being written already
     */
    boolean repair() {
        Search.mapping(factory).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
        var waiting = health.waiting();
        var found = content.documents();
        var differ = Math.abs(found - documents.count()) > waiting || content.documentsOfToday() < found;
        if (differ) {
            if (!work.begin(IndexWork.Act.MENDING)) {
                return false;
            }
            try {
                write(ids -> !content.ofToday(ids).containsAll(ids));
                takeAwayWhatIsGone();
            } finally {
                work.end();
            }
        }
        if (differ || waiting == 0) {
            work.looked();
        }
        return differ || waiting == 0;
    }

    /** Writes all of it again, and waits until it is there. */
    void rewrite() {
        write(ids -> true);
        takeAwayWhatIsGone();
        waitUntilNoMoreWaitsThan(0);
    }

    /** Page by page, those of which something is missing or old. */
    private void write(Predicate<List<String>> wanted) {
        var last = Optional.of("");
        while (last.isPresent()) {
            waitUntilNoMoreWaitsThan(MOST_WAITING);
            var from = last.get();
            last = transaction.execute(status -> writeAfter(from, wanted));
        }
    }

    private Optional<String> writeAfter(String id, Predicate<List<String>> wanted) {
        var page = documents.findTop2000ByIdGreaterThanOrderById(id);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        if (wanted.test(page.stream().map(SearchDocument::id).toList())) {
            var plan = Search.session(entityManager).indexingPlan();
            page.forEach(plan::addOrUpdate);
        }
        return Optional.of(page.getLast().id());
    }

    /** Reads the index before the table: what is in the one and not in the other was taken away, not just added. */
    private void takeAwayWhatIsGone() {
        content.eachPage(ids -> {
            var gone = new HashSet<>(ids);
            documents.idsAmong(ids).forEach(gone::remove);
            if (!gone.isEmpty()) {
                transaction.executeWithoutResult(status -> {
                    var plan = Search.session(entityManager).indexingPlan();
                    gone.forEach(id -> plan.purge(SearchDocument.class, id, null));
                });
            }
        });
    }

    private void waitUntilNoMoreWaitsThan(int most) {
        while (health.waiting() > most) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }
}
