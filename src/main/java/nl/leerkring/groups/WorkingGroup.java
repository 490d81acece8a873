package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** People from several organisations who work on one subject, cycle after cycle. */
@Entity
@Table(name = "working_group")
class WorkingGroup {

    @EmbeddedId
    private GroupId id;

    private String slug;

    @EmbeddedColumnNaming("region_%s")
    private RegionId region;

    private String name;
    private String purpose;

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {}

    WorkingGroup(RegionId region, String slug, String name, String purpose) {
        this.id = GroupId.random();
        this.region = region;
        this.slug = slug;
        this.name = name;
        this.purpose = purpose;
    }

    GroupId id() {
        return id;
    }

    RegionId region() {
        return region;
    }

    GroupSummary summary() {
        return new GroupSummary(id, slug, name, purpose, region);
    }
}
