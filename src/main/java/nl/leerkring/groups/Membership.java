package nl.leerkring.groups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** That somebody belongs to a group, and whether they facilitate it. */
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

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(GroupId group, PersonId person, boolean facilitator) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.person = person;
        this.facilitator = facilitator;
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
}
