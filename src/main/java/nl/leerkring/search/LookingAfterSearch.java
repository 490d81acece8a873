package nl.leerkring.search;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.IndexReport.Rebuild;
import nl.leerkring.search.dutch.DutchAnalysis;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an eye on the index, mends it, and lets administrators see it and have it made anew. */
@Service
public class LookingAfterSearch {

    private static final Logger LOG = LoggerFactory.getLogger(LookingAfterSearch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);
    private static final Duration BETWEEN_COMPARISONS = Duration.ofDays(1);
    private static final Duration WHILE_UNDER_WAY = Duration.ofSeconds(5);

    private final SearchRepair repair;
    private final SearchHealth health;
    private final SearchDocuments documents;
    private final IndexContent content;
    private final IndexFolder folder;
    private final IndexWork work;
    private final UpkeepLog log;
    private final AuditTrail audit;
    private final Clock clock;
    private volatile Instant nextLook = Instant.MAX; // not before the application is ready
    private volatile Instant nextComparison = Instant.MIN;

    LookingAfterSearch(
            SearchRepair repair,
            SearchHealth health,
            SearchDocuments documents,
            IndexContent content,
            IndexFolder folder,
            IndexWork work,
            UpkeepLog log,
            AuditTrail audit,
            Clock clock) {
        this.repair = repair;
        this.health = health;
        this.documents = documents;
        this.content = content;
        this.folder = folder;
        this.work = work;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void afterStart() {
        lookNow();
    }

    /** What was written before is to be written again; in the background, for whoever changed it goes on. */
    @EventListener(DutchChanged.class)
    void lookNow() {
        nextLook = Instant.MIN;
        Thread.ofVirtual().name("search-repair").start(this::lookWhenDue);
    }

    /** Often, because right after a start so much may be on its way that only a later look tells. */
    @Scheduled(fixedDelayString = "PT5S")
    synchronized void lookWhenDue() {
        if (clock.instant().isBefore(nextLook)) {
            return;
        }
        // Said before looking, for what changes meanwhile asks for another look.
        nextLook = clock.instant().plus(BETWEEN_LOOKS);
        try {
            if (looked()) {
                log.done(UpkeepLog.CHECKED, 0);
                lookSoonerWhileSomethingIsUnderWay();
            } else {
                nextLook = Instant.MIN;
            }
        } catch (RuntimeException failure) { // tried again in a moment; people search meanwhile
            nextLook = Instant.MIN;
            LOG.warn("The search index could not be compared with the database", failure);
        }
    }

    /** At every start and once a day thing by thing, in between by number. */
    private boolean looked() {
        if (clock.instant().isBefore(nextComparison)) {
            return repair.compareNumbers();
        }
        var compared = repair.compareEach();
        if (compared) {
            nextComparison = clock.instant().plus(BETWEEN_COMPARISONS);
        }
        return compared;
    }

    /** What was being written while the Dutch changed may have come in after the look. */
    private void lookSoonerWhileSomethingIsUnderWay() {
        var soon = clock.instant().plus(WHILE_UNDER_WAY);
        var underWay = health.waiting() > 0 || content.documentsOfToday() < content.documents();
        if (underWay && nextLook.isAfter(soon)) {
            nextLook = soon;
        }
    }

    /** How the index is now. */
    @Transactional(readOnly = true)
    public IndexReport report(Reader by) {
        by.requireAdministrator();
        return new IndexReport(
                health.state(),
                documents.count(),
                content.documents(),
                folder.bytes(),
                health.waiting(),
                health.givenUp(),
                DutchAnalysis.VERSION,
                log.last(UpkeepLog.CHECKED).map(UpkeepLog.Moment::at).orElse(null),
                log.last(UpkeepLog.REBUILT)
                        .map(last -> new Rebuild(last.at(), Duration.ofMillis(last.millis())))
                        .orElse(null));
    }

    /** Begins to write all of it again, over what is there, so that people find everything meanwhile. Not twice at once. */
    @Transactional
    public void rebuild(Reader by) {
        by.requireAdministrator();
        if (!work.begin(IndexWork.Act.REBUILDING)) {
            return;
        }
        try {
            audit.record(by, "INDEX_REBUILT", "SEARCH");
        } catch (RuntimeException notWrittenDown) {
            work.end();
            throw notWrittenDown;
        }
        Thread.ofVirtual().name("search-rebuild").start(this::rewrite);
    }

    private void rewrite() {
        var begin = clock.instant();
        try {
            repair.rewrite();
            log.done(UpkeepLog.REBUILT, Duration.between(begin, clock.instant()).toMillis());
        } catch (RuntimeException failure) {
            LOG.error("The search index could not be made anew", failure);
        } finally {
            work.end();
        }
    }
}
