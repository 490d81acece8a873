package nl.leerkring.network;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** An organisation, by identity. */
@Embeddable
public record OrganisationId(UUID id) implements Serializable {

    static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return id.toString();
    }
}
