package nl.leerkring.network;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** A municipality, by identity. */
@Embeddable
public record MunicipalityId(UUID id) implements Serializable {

    static MunicipalityId random() {
        return new MunicipalityId(UUID.randomUUID());
    }

    public static MunicipalityId of(String text) {
        return new MunicipalityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
