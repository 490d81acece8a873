package nl.leerkring.vocabulary;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A titled subject under which contributions are arranged; a region's own or a group's. */
@Entity
class Theme {

    static final int LONGEST_TITLE = 120;

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
        rename(title);
        this.region = region;
        this.group = group;
    }

    static Theme ofRegion(String title, RegionId region) {
        return new Theme(title, region, null);
    }

    static Theme ofGroup(String title, GroupId group) {
        return new Theme(title, null, group);
    }

    final void rename(String newTitle) {
        var stripped = newTitle.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("a title has 1 to 120 characters, not " + stripped.length());
        }
        this.title = stripped;
    }

    /** Whoever runs the region renames its themes, whoever guides the group those of a group. */
    void requireKeeper(Reader by) {
        if (region != null) {
            by.requireCoordinatorOf(region);
        } else if (group != null) {
            by.requireGuideOf(group);
        }
    }

    boolean isCalled(String other) {
        return title.equalsIgnoreCase(other.strip());
    }

    @Nullable
    RegionId region() {
        return region;
    }

    ThemeId id() {
        return id;
    }

    String title() {
        return title;
    }
}
