package nl.leerkring.groups;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An agreed action, by identity. */
@Embeddable
public record ActionId(UUID id) implements Serializable {

    static ActionId random() {
        return new ActionId(UUID.randomUUID());
    }

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
