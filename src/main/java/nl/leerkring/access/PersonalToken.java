package nl.leerkring.access;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A key with which a program reads or writes on behalf of its owner. */
@Entity
class PersonalToken {

    @EmbeddedId
    private TokenId id;

    @EmbeddedColumnNaming("owner_%s")
    private PersonId owner;

    private String name;
    private String secretHash;

    @Enumerated(EnumType.STRING)
    private TokenScope scope;

    private LocalDate createdOn;

    @Column
    private @Nullable LocalDate expiresOn;

    @Column
    private @Nullable LocalDate lastUsedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PersonalToken() {}

    PersonalToken(PersonId owner, NewToken wanted, TokenSecret secret, LocalDate today) {
        if (wanted.expiresOn() != null && wanted.expiresOn().isBefore(today)) {
            throw new IllegalArgumentException("a token that ends on " + wanted.expiresOn() + " never works");
        }
        this.id = TokenId.random();
        this.owner = owner;
        this.name = wanted.name();
        this.secretHash = secret.hash();
        this.scope = wanted.scope();
        this.createdOn = today;
        this.expiresOn = wanted.expiresOn();
    }

    TokenId id() {
        return id;
    }

    boolean isOf(PersonId person) {
        return owner.equals(person);
    }

    boolean worksOn(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn);
    }

    boolean wasUsedOn(LocalDate day) {
        return day.equals(lastUsedOn);
    }

    TokenBearer bearer() {
        return new TokenBearer(owner, scope);
    }

    TokenSummary summary(LocalDate today) {
        return new TokenSummary(id, name, scope, createdOn, expiresOn, lastUsedOn, !worksOn(today));
    }
}
