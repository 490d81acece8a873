package nl.leerkring.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** The one link by which a person may choose a password; a new one takes the place of the old. */
@Entity
class OneTimeLink {

    static final Duration VALID = Duration.ofDays(14);
    /** How random the secret part of a link is. */
    static final int BYTES = 24;

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private PersonId person;

    private String print;
    private Instant endsAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(PersonId person, String token, Instant now) {
        this.person = person;
        renew(token, now);
    }

    final void renew(String token, Instant now) {
        this.print = Secrets.print(token);
        this.endsAt = now.plus(VALID);
    }

    boolean isOpen(Instant now) {
        return now.isBefore(endsAt);
    }

    PersonId person() {
        return person;
    }

    Instant endsAt() {
        return endsAt;
    }
}
