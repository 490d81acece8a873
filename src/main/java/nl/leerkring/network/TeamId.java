package nl.leerkring.network;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A team, by identity. */
@Embeddable
public record TeamId(UUID id) implements Serializable {

    static TeamId random() {
        return new TeamId(UUID.randomUUID());
    }

    public static TeamId of(String text) {
        return new TeamId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
