package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** One run of a group, with a begin, an end and guiding questions. */
@Entity
class Cycle {

    @EmbeddedId
    private CycleId id;

    @EmbeddedColumnNaming("group_%s")
    private GroupId group;

    private String title;
    private LocalDate begins;
    private LocalDate ends;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {}

    Cycle(GroupId group, CyclePlan plan) {
        this.id = CycleId.random();
        this.group = group;
        this.title = plan.title();
        this.begins = plan.begins();
        this.ends = plan.ends();
    }

    CycleId id() {
        return id;
    }

    GroupId group() {
        return group;
    }

    void correct(long basedOn, CyclePlan plan) {
        var now = plan();
        if (basedOn != now.version()) {
            throw new EditConflict(now.value().toString(), plan.toString(), now.version());
        }
        this.title = plan.title();
        this.begins = plan.begins();
        this.ends = plan.ends();
    }

    Versioned<CyclePlan> plan() {
        return new Versioned<>(new CyclePlan(title, begins, ends), Objects.requireNonNullElse(version, 0L));
    }

    CycleSummary summary() {
        return new CycleSummary(id, group, title, begins, ends);
    }
}
