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
        this.name = name;
        this.workplace = workplace;
    }

    RegionSummary summary() {
        return new RegionSummary(id, slug, name, workplace);
    }
}
