package nl.leerkring.groups;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A meeting or exchange, by identity. */
@Embeddable
public record MeetingId(UUID id) implements Serializable {

    static MeetingId random() {
        return new MeetingId(UUID.randomUUID());
    }

    public static MeetingId of(String text) {
        return new MeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
