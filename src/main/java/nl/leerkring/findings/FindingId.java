package nl.leerkring.findings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A finding, by identity. */
@Embeddable
public record FindingId(UUID id) implements Serializable {

    static FindingId random() {
        return new FindingId(UUID.randomUUID());
    }

    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
