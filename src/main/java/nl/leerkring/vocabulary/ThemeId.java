package nl.leerkring.vocabulary;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A theme, by identity. */
@Embeddable
public record ThemeId(UUID id) implements Serializable {

    public static ThemeId of(String text) {
        return new ThemeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
