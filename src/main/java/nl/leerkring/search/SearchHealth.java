package nl.leerkring.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the index runs behind the database. */
@Service
public class SearchHealth {

    private final JdbcClient database;
    private final IndexWork work;

    SearchHealth(JdbcClient database, IndexWork work) {
        this.database = database;
        this.work = work;
    }

    /** Whether something saved cannot be found yet. */
    public boolean behind() {
        return work.act() != IndexWork.Act.NOTHING || waiting() > 0;
    }

    /** Whether everything saved can be found: it was compared, nothing is waiting and nothing was given up. */
    public boolean complete() {
        return state() == IndexState.WHOLE;
    }

    /** How the index is, in one word. */
    IndexState state() {
        return switch (work.act()) {
            case NOT_LOOKED_YET -> IndexState.LOOKING;
            case MENDING -> IndexState.MENDING;
            case REBUILDING -> IndexState.REBUILDING;
            case NOTHING -> ofTheOutbox();
        };
    }

    private IndexState ofTheOutbox() {
        if (waiting() > 0) {
            return IndexState.BEHIND;
        }
        return givenUp() > 0 ? IndexState.INCOMPLETE : IndexState.WHOLE;
    }

    /** Changes that are on their way to the index. */
    public long waiting() {
        return count("PENDING");
    }

    /** Changes that failed again and again; they wait for somebody to look. */
    public long givenUp() {
        return count("ABORTED");
    }

    private long count(String status) {
        return database.sql("select count(*) from hsearch_outbox_event where status = ?")
                .param(status)
                .query(Long.class)
                .single();
    }
}
