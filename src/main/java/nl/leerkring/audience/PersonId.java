package nl.leerkring.audience;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A person with an account, whoever that is, by identity. */
@Embeddable
public record PersonId(UUID id) implements Serializable {

    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
