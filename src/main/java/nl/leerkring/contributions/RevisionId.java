package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One revision of a contribution, by identity. */
@Embeddable
public record RevisionId(UUID id) implements Serializable {

    // Random, never ordered by time: a nameless contribution must not tell when exactly it was made.
    static RevisionId random() {
        return new RevisionId(UUID.randomUUID());
    }

    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
