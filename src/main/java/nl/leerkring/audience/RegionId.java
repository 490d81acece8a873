package nl.leerkring.audience;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A regional learning network, by identity. */
@Embeddable
public record RegionId(UUID id) implements Serializable {

    public static RegionId random() {
        return new RegionId(UUID.randomUUID());
    }

    public static RegionId of(String text) {
        return new RegionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
