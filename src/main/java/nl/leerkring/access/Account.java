package nl.leerkring.access;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import nl.leerkring.audience.PersonId;
import org.jspecify.annotations.Nullable;

/** The key with which one person comes in. Who they are in the network stands in their profile. */
@Entity
class Account {

    @EmbeddedId
    private PersonId id;

    private String email;
    private String name;
    private String passwordHash;
    private String language;
    private boolean administrator;
    private boolean enabled;
    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(NewAccount from, String passwordHash, Instant at) {
        this.id = PersonId.random();
        this.email = from.email().value();
        this.name = from.name().strip();
        this.passwordHash = passwordHash;
        this.language = from.language();
        this.administrator = from.administrator();
        this.enabled = true;
        this.createdAt = at;
    }

    PersonId id() {
        return id;
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    String passwordHash() {
        return passwordHash;
    }

    Locale locale() {
        return Locale.of(language);
    }

    boolean isAdministrator() {
        return administrator;
    }

    boolean isEnabled() {
        return enabled;
    }

    AccountSummary summary(@Nullable Instant linkUntil) {
        return new AccountSummary(id, name, email, locale(), administrator, enabled, linkUntil);
    }

    void stop() {
        this.enabled = false;
    }

    void giveBack() {
        this.enabled = true;
    }

    void administer(boolean from) {
        this.administrator = from;
    }

    void reachAt(EmailAddress address) {
        this.email = address.value();
    }

    void choose(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
    }

    void introduceAs(String name, String language) {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a name has 1 to 100 characters, not " + name.length());
        }
        this.name = name.strip();
        this.language = language;
    }
}
