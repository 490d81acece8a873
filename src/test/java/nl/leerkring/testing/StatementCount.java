package nl.leerkring.testing;

import jakarta.persistence.EntityManager;
import org.hibernate.BaseSessionEventListener;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many statements one piece of work sends. Hibernate's own statistics also count what the index does in the background,
 * so this listens to the session of the work itself.
 */
public class StatementCount {

    private final TransactionTemplate transaction;
    private final EntityManager entities;

    public StatementCount(TransactionTemplate transaction, EntityManager entities) {
        this.transaction = transaction;
        this.entities = entities;
    }

    public int of(Runnable work) {
        var counter = new Counter();
        transaction.executeWithoutResult(status -> {
            entities.unwrap(SharedSessionContractImplementor.class)
                    .getEventListenerManager()
                    .addListener(counter);
            work.run();
        });
        return counter.statements;
    }

    private static class Counter extends BaseSessionEventListener {

        private int statements;

        @Override
        public void jdbcPrepareStatementStart() {
            statements++;
        }
    }
}
