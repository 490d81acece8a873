package nl.leerkring.network;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.leerkring.audience.RegionId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** A municipality of a region. */
@Entity
class Municipality {

    @EmbeddedId
    private MunicipalityId id;

    @EmbeddedColumnNaming("region_%s")
    private RegionId region;

    private String name;
    private int inhabitants;

    @SuppressWarnings("NullAway.Init")
    protected Municipality() {}

    Municipality(RegionId region, String name, int inhabitants) {
        this.id = MunicipalityId.random();
        this.region = region;
        this.name = name;
        this.inhabitants = inhabitants;
    }

    MunicipalitySummary summary() {
        return new MunicipalitySummary(id, region, name, SizeClass.of(inhabitants));
    }
}
