package nl.leerkring.groups;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A cycle, by identity. */
@Embeddable
public record CycleId(UUID id) implements Serializable {

    static CycleId random() {
        return new CycleId(UUID.randomUUID());
    }

    public static CycleId of(String text) {
        return new CycleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
