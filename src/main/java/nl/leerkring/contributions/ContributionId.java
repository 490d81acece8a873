package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A contribution, by identity. */
@Embeddable
public record ContributionId(UUID id) implements Serializable {

    // Random, never ordered by time: a nameless contribution must not tell when exactly it was made.
    static ContributionId random() {
        return new ContributionId(UUID.randomUUID());
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
