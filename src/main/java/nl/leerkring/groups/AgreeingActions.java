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

    /** The most an action holds, in UTF-16 units. */
    public static final int LONGEST = 400;

    private final MeetingActions actions;
    private final Meetings meetings;
    private final Cycles cycles;
    private final Memberships memberships;
    private final PlansForChange plans;

    AgreeingActions(
            MeetingActions actions, Meetings meetings, Cycles cycles, Memberships memberships, PlansForChange plans) {
        this.actions = actions;
        this.meetings = meetings;
        this.cycles = cycles;
        this.memberships = memberships;
        this.plans = plans;
    }

    /** Adds an action; without an owner it is everybody's, without a date it is for the next meeting. */
    public ActionId agree(
            MeetingId meeting, String text, @Nullable PersonId owner, @Nullable LocalDate due, Reader by) {
        var found = plans.meetingOfMember(meeting, by);
        var group = groupOf(found);
        found.requireGoingOn();
        if (owner != null
                && memberships.findByGroupAndPersonAndUntilIsNull(group, owner).isEmpty()) {
            throw new NotFound("no member " + owner + " of group " + group);
        }
        var action = new MeetingAction(meeting, Typed.line("an action", text, LONGEST), owner, due);
        return actions.save(action).agreed().id();
    }

    /** Marks an action as done, or as not done after all. */
    public void mark(ActionId action, boolean done, Reader by) {
        var found = actions.findById(action).orElseThrow(() -> new NotFound("no action " + action));
        by.requireMemberOf(groupOf(find(found.meeting())));
        found.mark(done);
    }

    /** What a meeting agreed, soonest first; for its group. */
    @Transactional(readOnly = true)
    public List<AgreedAction> of(MeetingId meeting, Reader reader) {
        reader.requireMemberOf(groupOf(find(meeting)));
        return actions.findByMeetingOrderByDue(meeting).stream()
                .map(MeetingAction::agreed)
                .toList();
    }

    private Meeting find(MeetingId meeting) {
        return meetings.findById(meeting).orElseThrow(() -> new NotFound("no meeting " + meeting));
    }

    private GroupId groupOf(Meeting meeting) {
        return cycles.findById(meeting.cycle()).map(Cycle::group).orElseThrow();
    }
}
