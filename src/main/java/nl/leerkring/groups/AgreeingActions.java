package nl.leerkring.groups;

import java.time.LocalDate;
import java.util.List;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting agrees to do, and whether it was done. Every member keeps this list, not only the facilitator. */
@Service
@Transactional
public class AgreeingActions {

    private final MeetingActions actions;
    private final Meetings meetings;
    private final Cycles cycles;

    AgreeingActions(MeetingActions actions, Meetings meetings, Cycles cycles) {
        this.actions = actions;
        this.meetings = meetings;
        this.cycles = cycles;
    }

    /** Adds an action; without an owner it is everybody's, without a date it is for the next meeting. */
    public ActionId agree(
            MeetingId meeting, String text, @Nullable PersonId owner, @Nullable LocalDate due, Reader by) {
        by.requireMemberOf(groupOf(meeting));
        if (text.isBlank() || text.length() > 400) {
            throw new IllegalArgumentException("an action has 1 to 400 characters, not " + text.length());
        }
        return actions.save(new MeetingAction(meeting, text.strip(), owner, due))
                .agreed()
                .id();
    }

    /** Marks an action as done, or as not done after all. */
    public void mark(ActionId action, boolean done, Reader by) {
        var found = actions.findById(action).orElseThrow(() -> new NotFound("no action " + action));
        by.requireMemberOf(groupOf(found.meeting()));
        found.mark(done);
    }

    /** What a meeting agreed, soonest first; for its group. */
    @Transactional(readOnly = true)
    public List<AgreedAction> of(MeetingId meeting, Reader reader) {
        reader.requireMemberOf(groupOf(meeting));
        return actions.findByMeetingOrderByDue(meeting).stream()
                .map(MeetingAction::agreed)
                .toList();
    }

    private GroupId groupOf(MeetingId meeting) {
        return meetings.findById(meeting)
                .flatMap(found -> cycles.findById(found.cycle()))
                .map(Cycle::group)
                .orElseThrow(() -> new NotFound("no meeting " + meeting));
    }
}
