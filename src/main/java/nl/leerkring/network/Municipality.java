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
        correct(name, inhabitants);
    }

    final void correct(String newName, int newInhabitants) {
        if (newInhabitants < 1) {
            throw new IllegalArgumentException("a municipality has inhabitants, not " + newInhabitants);
        }
        this.name = Named.checked(newName, MunicipalityEntry.LONGEST_NAME);
        this.inhabitants = newInhabitants;
    }

    MunicipalityEntry entry() {
        return new MunicipalityEntry(id, name, inhabitants);
    }

    MunicipalitySummary summary() {
        return new MunicipalitySummary(id, region, name, SizeClass.of(inhabitants));
    }
}
