package nl.leerkring.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
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
    private final ComparingIndex comparing;
    private final SearchHealth health;
    private final IndexWork work;
    private final TransactionTemplate transaction;

    SearchRepair(
            EntityManagerFactory factory,
            EntityManager entityManager,
            SearchDocuments documents,
            IndexContent content,
            ComparingIndex comparing,
            SearchHealth health,
            IndexWork work,
            TransactionTemplate transaction) {
        this.factory = factory;
        this.entityManager = entityManager;
        this.documents = documents;
        this.content = content;
        this.comparing = comparing;
        this.health = health;
        this.work = work;
        this.transaction = transaction;
    }

    /**
     * Compares how many there are, and mends when that differs: cheap enough to do often.
     *
     * @return false when so much is on its way that comparing says nothing, or all of it is being written already
     */
    boolean compareNumbers() {
        tryAgainWhatFailed();
        var waiting = health.waiting();
        var found = content.documents();
        if (Math.abs(found - documents.count()) > waiting || content.documentsOfToday() < found) {
            return mend();
        }
        if (waiting == 0) {
            work.looked();
        }
        return waiting == 0;
    }

    /**
     * Compares thing by thing, and mends what differs. Does nothing when table and index agree.
     *
     * @return false when so much is on its way that comparing says nothing, or all of it is being written already
     */
    boolean compareEach() {
        tryAgainWhatFailed();
        if (health.waiting() > MOST_WAITING) {
            return false;
        }
        return mend();
    }

    private void tryAgainWhatFailed() {
        Search.mapping(factory).extension(OutboxPollingExtension.get()).reprocessAbortedEvents();
    }

    /** Says that it mends from the first difference on; leaves it to whoever writes all of it again already. */
    private boolean mend() {
        var mending = false;
        try {
            var there = 0L;
            for (var page = comparing.after(""); !page.isEmpty(); page = comparing.after(page.last())) {
                there += page.there().size();
                if (!page.differing().isEmpty()) {
                    if (!mending && !work.begin(IndexWork.Act.MENDING)) {
                        return false;
                    }
                    mending = true;
                    write(page.differing());
                    waitUntilNoMoreWaitsThan(MOST_WAITING);
                }
            }
            if (content.documents() > there) {
                takeAwayWhatIsGone();
            }
            work.looked();
            return true;
        } finally {
            if (mending) {
                work.end();
            }
        }
    }

    private void write(List<String> ids) {
        transaction.executeWithoutResult(status -> write(documents.findByIdIn(ids)));
    }

    private void write(Iterable<SearchDocument> some) {
        var plan = Search.session(entityManager).indexingPlan();
        some.forEach(plan::addOrUpdate);
    }

    /** Writes all of it again, and waits until it is there. */
    void rewrite() {
        var last = Optional.of("");
        while (last.isPresent()) {
            waitUntilNoMoreWaitsThan(MOST_WAITING);
            var from = last.get();
            last = transaction.execute(status -> rewriteAfter(from));
        }
        takeAwayWhatIsGone();
        waitUntilNoMoreWaitsThan(0);
    }

    private Optional<String> rewriteAfter(String id) {
        var page = documents.findTop2000ByIdGreaterThanOrderById(id);
        if (page.isEmpty()) {
            return Optional.empty();
        }
        write(page);
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
