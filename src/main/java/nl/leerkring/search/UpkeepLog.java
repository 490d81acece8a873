package nl.leerkring.search;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When search was last looked after, also before the last start. */
@Component
class UpkeepLog {

    static final String SYNONYMS = "SYNONYMS";
    static final String CHECKED = "CHECKED";
    static final String REBUILT = "REBUILT";

    private final JdbcClient database;
    private final Clock clock;

    UpkeepLog(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One time something was done, and how long it took. */
    record Moment(Instant at, long millis) {}

    Optional<Moment> last(String act) {
        return database.sql("select done_at, millis from search_upkeep where act = ?")
                .param(act)
                .query((row, number) -> new Moment(row.getTimestamp("done_at").toInstant(), row.getLong("millis")))
                .optional();
    }

    @Transactional
    public void done(String act, long millis) {
        database.sql("delete from search_upkeep where act = ?").param(act).update();
        database.sql("insert into search_upkeep (act, done_at, millis) values (?, ?, ?)")
                .param(act)
                .param(Timestamp.from(clock.instant()))
                .param(millis)
                .update();
    }
}
