package nl.leerkring.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** That somebody belongs to a group from one day to another, and whether they facilitate it. */
@Entity
class Membership {

    @Id
    private UUID id;

    @EmbeddedColumnNaming("group_%s")
    private GroupId group;

    @EmbeddedColumnNaming("account_%s")
    private PersonId person;

    @Column(name = "facilitates")
    private boolean facilitator;

    private LocalDate since;
    private @Nullable LocalDate until;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(GroupId group, PersonId person, boolean facilitator, LocalDate since) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.person = person;
        this.facilitator = facilitator;
        this.since = since;
    }

    GroupId group() {
        return group;
    }

    PersonId person() {
        return person;
    }

    boolean isFacilitator() {
        return facilitator;
    }

    void facilitates(boolean facilitator) {
        this.facilitator = facilitator;
    }

    void endOn(LocalDate day) {
        if (until != null) {
            throw new IllegalStateException("this membership of " + group + " ended on " + until);
        }
        this.until = day;
    }
}
