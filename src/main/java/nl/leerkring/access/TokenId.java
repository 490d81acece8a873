package nl.leerkring.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A personal token, by identity. */
@Embeddable
public record TokenId(UUID id) implements Serializable {

    static TokenId random() {
        return new TokenId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
