package nl.leerkring.audience;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A working group, by identity. */
@Embeddable
public record GroupId(UUID id) implements Serializable {

    public static GroupId random() {
        return new GroupId(UUID.randomUUID());
    }

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
