package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something the meeting agreed to do. */
@Entity
class MeetingAction {

    @EmbeddedId
    private ActionId id;

    @EmbeddedColumnNaming("meeting_%s")
    private MeetingId meeting;

    private String text;

    @EmbeddedColumnNaming("owner_%s")
    private @Nullable PersonId owner;

    private @Nullable LocalDate due;
    private boolean done;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAction() {}

    MeetingAction(MeetingId meeting, String text, @Nullable PersonId owner, @Nullable LocalDate due) {
        this.id = ActionId.random();
        this.meeting = meeting;
        this.text = text;
        this.owner = owner;
        this.due = due;
    }

    MeetingId meeting() {
        return meeting;
    }

    void mark(boolean done) {
        this.done = done;
    }

    AgreedAction agreed() {
        return new AgreedAction(id, text, owner, due, done);
    }
}
