package nl.leerkring.network;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.RegionId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Where a person works and from which role they look; who works for a whole region names no municipality of it. */
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

    @EmbeddedColumnNaming("region_%s")
    private @Nullable RegionId region;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Profile() {}

    Profile(PersonId person, @Nullable RegionId region, Workplace workplace) {
        this.person = person;
        moveTo(region, workplace);
    }

    PersonId person() {
        return person;
    }

    final void moveTo(@Nullable RegionId region, Workplace workplace) {
        this.region = region;
        this.perspective = workplace.perspective();
        this.employer = workplace.employer();
        this.team = workplace.team();
        this.municipality = workplace.municipality();
    }

    Optional<RegionId> region() {
        return Optional.ofNullable(region);
    }

    Workplace workplace() {
        return new Workplace(perspective, employer, team, municipality);
    }
}
