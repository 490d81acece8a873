package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.Slug;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** People from several organisations who work on one subject, cycle after cycle. */
@Entity
@Table(name = "working_group")
class WorkingGroup {

    @EmbeddedId
    private GroupId id;

    private String slug; // never changes: the address stands in mails and editions

    @EmbeddedColumnNaming("region_%s")
    private RegionId region;

    private String name;
    private String purpose;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WorkingGroup() {}

    WorkingGroup(RegionId region, Slug slug, GroupWording wording) {
        this.id = GroupId.random();
        this.region = region;
        this.slug = slug.value();
        this.name = wording.name();
        this.purpose = wording.purpose();
    }

    GroupId id() {
        return id;
    }

    RegionId region() {
        return region;
    }

    void correct(long basedOn, GroupWording wording) {
        var now = wording();
        if (basedOn != now.version()) {
            throw new EditConflict(now.value().toString(), wording.toString(), now.version());
        }
        this.name = wording.name();
        this.purpose = wording.purpose();
    }

    Versioned<GroupWording> wording() {
        return new Versioned<>(new GroupWording(name, purpose), Objects.requireNonNullElse(version, 0L));
    }

    GroupSummary summary() {
        return new GroupSummary(id, slug, name, purpose, region);
    }
}
