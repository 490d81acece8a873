package nl.leerkring.findings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A quote under a finding, by identity. */
@Embeddable
public record EvidenceId(UUID id) implements Serializable {

    static EvidenceId random() {
        return new EvidenceId(UUID.randomUUID());
    }

    public static EvidenceId of(String text) {
        return new EvidenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
