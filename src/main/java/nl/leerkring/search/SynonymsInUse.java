package nl.leerkring.search;

import java.util.List;
import nl.leerkring.search.dutch.SynonymList;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets questions use the synonyms that are kept: before the first question, and after each change. */
@Component
class SynonymsInUse implements SmartInitializingSingleton {

    private final SynonymLines lines;
    private final KeepingSynonyms keeping;
    private final UpkeepLog log;
    private final SynonymList list;
    private final TransactionTemplate transaction;

    SynonymsInUse(
            SynonymLines lines,
            KeepingSynonyms keeping,
            UpkeepLog log,
            SynonymList list,
            PlatformTransactionManager transactions) {
        this.lines = lines;
        this.keeping = keeping;
        this.log = log;
        this.list = list;
        transaction = new TransactionTemplate(transactions);
        // After a change its own transaction is over, but still bound to the thread.
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** An administrator may have removed every line on purpose, so that the list was put in once is written down. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (log.last(UpkeepLog.SYNONYMS).isEmpty()) {
                keeping.fill();
                log.done(UpkeepLog.SYNONYMS, 0);
            }
        });
        use(new SynonymsChanged());
    }

    /** One at a time, and read again each time: of two changes at once the last to commit must not be lost. */
    @TransactionalEventListener
    synchronized void use(SynonymsChanged event) {
        list.replaceWith(kept());
    }

    private List<String> kept() {
        return transaction.execute(status ->
                lines.findAllByOrderByTerms().stream().map(SynonymLine::line).toList());
    }
}
