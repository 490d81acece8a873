package nl.leerkring.search;

import nl.leerkring.search.dutch.DutchAnalysis;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets questions and documents use the words that administrators keep, after each change; {@link DutchSearch} begins with them. */
@Component
class WordCutsInUse {

    private final KeptExceptions kept;
    private final DutchAnalysis analysis;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    WordCutsInUse(
            KeptExceptions kept,
            DutchAnalysis analysis,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.kept = kept;
        this.analysis = analysis;
        this.events = events;
        transaction = new TransactionTemplate(transactions);
        // After a change its own transaction is over, but still bound to the thread.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** One at a time, and read again each time: of two changes at once the last to commit must not be lost. */
    @TransactionalEventListener
    synchronized void use(WordCutsChanged event) {
        analysis.replaceWith(transaction.execute(status -> kept.now()));
        events.publishEvent(new DutchChanged()); // only now: who looks before finds nothing old
    }
}
