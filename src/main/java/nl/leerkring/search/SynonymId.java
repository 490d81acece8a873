package nl.leerkring.search;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A line of synonyms, by identity. */
@Embeddable
public record SynonymId(UUID id) implements Serializable {

    static SynonymId random() {
        return new SynonymId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
