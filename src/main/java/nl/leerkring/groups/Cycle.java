package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import nl.leerkring.audience.GroupId;
import org.hibernate.annotations.EmbeddedColumnNaming;

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

    @SuppressWarnings("NullAway.Init")
    protected Cycle() {}

    Cycle(GroupId group, String title, LocalDate begins, LocalDate ends) {
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException("a cycle that begins " + begins + " cannot end " + ends);
        }
        this.id = CycleId.random();
        this.group = group;
        this.title = title;
        this.begins = begins;
        this.ends = ends;
    }

    GroupId group() {
        return group;
    }

    CycleSummary summary() {
        return new CycleSummary(id, group, title, begins, ends);
    }
}
