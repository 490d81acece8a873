package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A contribution, by identity. */
@Embeddable
public record ContributionId(UUID id) implements Serializable {

    static ContributionId ofSaying(ShownAs shownAs) {
        return new ContributionId(Identities.ofSaying(shownAs));
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
