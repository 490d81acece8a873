package nl.leerkring.findings;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A condition under a finding, by identity. */
@Embeddable
public record ConditionId(UUID id) implements Serializable {

    static ConditionId random() {
        return new ConditionId(UUID.randomUUID());
    }

    public static ConditionId of(String text) {
        return new ConditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
