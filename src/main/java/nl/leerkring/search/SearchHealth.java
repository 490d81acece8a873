package nl.leerkring.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far the index runs behind the database. */
@Service
public class SearchHealth {

    private final JdbcClient database;

    SearchHealth(JdbcClient database) {
        this.database = database;
    }

    /** Whether something saved cannot be found yet. */
    public boolean behind() {
        return waiting() > 0;
    }

    /** Whether everything saved can be found: nothing is waiting and nothing was given up. */
    public boolean complete() {
        return database.sql("select count(*) from hsearch_outbox_event")
                        .query(Long.class)
                        .single()
                == 0;
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
