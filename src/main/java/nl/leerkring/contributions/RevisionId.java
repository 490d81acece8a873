package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** One revision of a contribution, by identity. */
@Embeddable
public record RevisionId(UUID id) implements Serializable {

    static RevisionId ofSaying(ShownAs shownAs) {
        return new RevisionId(Identities.ofSaying(shownAs));
    }

    public static RevisionId of(String text) {
        return new RevisionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
