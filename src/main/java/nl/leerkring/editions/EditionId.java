package nl.leerkring.editions;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An edition of the learning yield, by identity. */
@Embeddable
public record EditionId(UUID id) implements Serializable {

    static EditionId random() {
        return new EditionId(UUID.randomUUID());
    }

    public static EditionId of(String text) {
        return new EditionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
