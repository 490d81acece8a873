package nl.leerkring.access;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps who published, imported or held back what, and who may do what from when on. Never who read, wrote or recognised something. */
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
        write(by, act, subject, null);
    }

    /** The same of an act that changes what somebody may do in one region or group, under the name that has today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Reader by, String act, PersonId whom, String place) {
        write(by, act, AuditEntry.about(whom), place);
    }

    private void write(Reader by, String act, String subject, @Nullable String place) {
        var actor =
                by.administrator() && by.person() == null ? null : by.signedIn().id();
        jdbc.sql("insert into audit_entry (id, at, actor_id, act, subject, place) values (?, ?, ?, ?, ?, ?)")
                .param(UUID.randomUUID())
                .param(Timestamp.from(clock.instant()))
                .param(actor)
                .param(act)
                .param(subject)
                .param(place)
                .update();
    }

    /** What was done, newest first, from the one at this place on; for administrators. */
    @Transactional(readOnly = true)
    public List<AuditEntry> newest(int from, int most, Reader by) {
        by.requireAdministrator();
        return jdbc.sql(
                        "select at, actor_id, act, subject, place from audit_entry order by at desc, id limit ? offset ?")
                .param(most)
                .param(from)
                .query((row, number) -> new AuditEntry(
                        row.getTimestamp("at").toInstant(),
                        Optional.ofNullable(row.getObject("actor_id", UUID.class))
                                .map(PersonId::new)
                                .orElse(null),
                        row.getString("act"),
                        row.getString("subject"),
                        Objects.requireNonNullElse(row.getString("place"), "")))
                .list();
    }
}
