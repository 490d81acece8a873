package nl.leerkring.search;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A word that is cut as administrators want it, by identity. */
@Embeddable
public record WordCutId(UUID id) implements Serializable {

    static WordCutId random() {
        return new WordCutId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
