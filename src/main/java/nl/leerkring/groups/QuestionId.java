package nl.leerkring.groups;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A guiding question, by identity. */
@Embeddable
public record QuestionId(UUID id) implements Serializable {

    static QuestionId random() {
        return new QuestionId(UUID.randomUUID());
    }

    public static QuestionId of(String text) {
        return new QuestionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
