package nl.leerkring.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import nl.leerkring.audience.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who published, concluded or held back what. Never who read, wrote or recognised something. */
@Service
public class AuditTrail {

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes one act in the transaction of the act itself: both are kept, or neither. Automation acts without an actor. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Reader by, String act, String subject) {
        var actor =
                by.administrator() && by.person() == null ? null : by.signedIn().id();
        jdbc.sql("insert into audit_entry (id, at, actor_id, act, subject) values (?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(Timestamp.from(clock.instant()))
                .param(actor)
                .param(act)
                .param(subject)
                .update();
    }
}
