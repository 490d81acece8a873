package nl.leerkring.groups;

import java.util.List;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meetings and exchanges of a cycle: what those who guide the group plan, change and call off. */
@Service
@Transactional
public class PlanningMeetings {

    private final Meetings meetings;
    private final GuidingQuestions questions;
    private final MeetingActions actions;
    private final PlansForChange plans;
    private final PlansToRead toRead;
    private final List<MeetingTraces> traces;

    PlanningMeetings(
            Meetings meetings,
            GuidingQuestions questions,
            MeetingActions actions,
            PlansForChange plans,
            PlansToRead toRead,
            List<MeetingTraces> traces) {
        this.meetings = meetings;
        this.questions = questions;
        this.actions = actions;
        this.plans = plans;
        this.toRead = toRead;
        this.traces = traces;
    }

    /**
     * Plans a meeting or exchange in a cycle.
     *
     * @throws Taken when another meeting of the cycle has this number
     */
    public MeetingId plan(CycleId cycle, MeetingPlan plan, Reader by) {
        plans.cycle(cycle, by);
        requireFitting(cycle, plan, null);
        return meetings.save(new Meeting(cycle, plan)).id();
    }

    /** What is planned of a meeting now, for changing it. */
    @Transactional(readOnly = true)
    public Versioned<MeetingPlan> planned(MeetingId id, Reader by) {
        return toRead.meeting(id, by).plan();
    }

    /**
     * Changes what is planned of a meeting; {@code basedOn} is the version that was on screen.
     *
     * @throws Taken when another meeting of the cycle has this number
     */
    public void change(MeetingId id, long basedOn, MeetingPlan plan, Reader by) {
        var meeting = plans.meeting(id, by);
        requireFitting(meeting.cycle(), plan, id);
        meeting.change(basedOn, plan);
    }

    /** Whether a meeting can be called off: nothing was shared at it, told of it or agreed on. */
    @Transactional(readOnly = true)
    public boolean canBeCalledOff(MeetingId id, Reader by) {
        return isUntouched(toRead.meeting(id, by));
    }

    /**
     * Calls a meeting off. It leaves the path of its cycle; its own page says what happened.
     *
     * @return false when it goes on, because something was shared at it, told of it or agreed on meanwhile
     */
    public boolean callOff(MeetingId id, Reader by) {
        var meeting = plans.meeting(id, by);
        var free = isUntouched(meeting);
        if (free) {
            meeting.cancel();
        }
        return free;
    }

    private boolean isUntouched(Meeting meeting) {
        return meeting.isUntold()
                && actions.findByMeetingOrderByDue(meeting.id()).isEmpty()
                && traces.stream().noneMatch(each -> each.of(meeting.id()));
    }

    private void requireFitting(CycleId cycle, MeetingPlan plan, @Nullable MeetingId except) {
        if (!questions.findByCycleOrderByNumber(cycle).stream()
                .map(GuidingQuestion::id)
                .toList()
                .containsAll(plan.questions())) {
            throw new NotFound("a question that cycle " + cycle + " does not have");
        }
        var number = plan.number();
        if (number != null && isTaken(cycle, number, except)) {
            throw new Taken("meeting number " + number);
        }
    }

    private boolean isTaken(CycleId cycle, int number, @Nullable MeetingId except) {
        return meetings.findByCycleAndNumberAndCancelledFalse(cycle, number).stream()
                .anyMatch(other -> !other.id().equals(except));
    }
}
