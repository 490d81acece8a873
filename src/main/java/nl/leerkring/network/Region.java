package nl.leerkring.network;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import nl.leerkring.audience.RegionId;

/** A regional learning network, with the workplace that runs it. */
@Entity
class Region {

    @EmbeddedId
    private RegionId id;

    private String slug;
    private String name;
    private String workplace;

    @SuppressWarnings("NullAway.Init")
    protected Region() {}

    Region(String slug, String name, String workplace) {
        this.id = RegionId.random();
        this.slug = slug;
        correct(name, workplace);
    }

    final void correct(String newName, String newWorkplace) {
        this.name = Named.checked(newName, RegionSummary.LONGEST_NAME);
        this.workplace = Named.checked(newWorkplace, RegionSummary.LONGEST_WORKPLACE);
    }

    RegionSummary summary() {
        return new RegionSummary(id, slug, name, workplace);
    }
}
