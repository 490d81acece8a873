package nl.leerkring.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Where a person works and from which role they look. */
@Entity
class Profile {

    @EmbeddedId
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Perspective perspective;

    @EmbeddedColumnNaming("employer_%s")
    private @Nullable OrganisationId employer;

    @EmbeddedColumnNaming("team_%s")
    private @Nullable TeamId team;

    @EmbeddedColumnNaming("municipality_%s")
    private @Nullable MunicipalityId municipality;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    Profile(PersonId person, Workplace workplace) {
        this.person = person;
        moveTo(workplace);
    }

    PersonId person() {
        return person;
    }

    final void moveTo(Workplace workplace) {
        this.perspective = workplace.perspective();
        this.employer = workplace.employer();
        this.team = workplace.team();
        this.municipality = workplace.municipality();
    }

    Workplace workplace() {
        return new Workplace(perspective, employer, team, municipality);
    }
}
