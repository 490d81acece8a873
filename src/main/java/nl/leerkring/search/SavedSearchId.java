package nl.leerkring.search;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A saved search, by identity. */
@Embeddable
public record SavedSearchId(UUID id) implements Serializable {

    static SavedSearchId random() {
        return new SavedSearchId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
