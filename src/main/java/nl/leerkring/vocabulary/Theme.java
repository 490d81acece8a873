package nl.leerkring.vocabulary;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A titled subject under which contributions are arranged; a region's own or a group's. */
@Entity
class Theme {

    @EmbeddedId
    private ThemeId id;

    private String title;

    @EmbeddedColumnNaming("region_%s")
    private @Nullable RegionId region;

    @EmbeddedColumnNaming("group_%s")
    private @Nullable GroupId group;

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    private Theme(String title, @Nullable RegionId region, @Nullable GroupId group) {
        this.id = new ThemeId(UUID.randomUUID());
        this.title = title;
        this.region = region;
        this.group = group;
    }

    static Theme ofRegion(String title, RegionId region) {
        return new Theme(title, region, null);
    }

    static Theme ofGroup(String title, GroupId group) {
        return new Theme(title, null, group);
    }

    ThemeId id() {
        return id;
    }

    String title() {
        return title;
    }
}
