package nl.leerkring.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** One act in the audit trail: who did what, to whom or what, and where; without an actor a program did it. */
public record AuditEntry(Instant at, @Nullable PersonId actor, String act, String subject, String place) {

    private static final String PERSON = "PERSON:";

    static String about(PersonId person) {
        return PERSON + person;
    }

    /** Whom it was done to, when it was done to a person. */
    public Optional<PersonId> whom() {
        return subject.startsWith(PERSON)
                ? Optional.of(new PersonId(UUID.fromString(subject.substring(PERSON.length()))))
                : Optional.empty();
    }
}
