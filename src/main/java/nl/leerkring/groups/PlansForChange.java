package nl.leerkring.groups;

import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/**
 * Hands out what is planned to those who guide its group. Whoever changes something in a cycle holds that cycle, so that
 * numbers stay apart and the second person sees what the first one did.
 */
@Component
class PlansForChange {

    private final Cycles cycles;
    private final GuidingQuestions questions;
    private final Meetings meetings;

    PlansForChange(Cycles cycles, GuidingQuestions questions, Meetings meetings) {
        this.cycles = cycles;
        this.questions = questions;
        this.meetings = meetings;
    }

    Cycle cycle(CycleId id, Reader by) {
        var cycle = cycles.findForChange(id).orElseThrow(() -> new NotFound("no cycle " + id));
        by.requireGuideOf(cycle.group());
        return cycle;
    }

    GuidingQuestion question(QuestionId id, Reader by) {
        cycle(questions.cycleOf(id).orElseThrow(() -> new NotFound("no question " + id)), by);
        return questions.findById(id).orElseThrow();
    }

    Meeting meeting(MeetingId id, Reader by) {
        cycle(meetings.cycleOf(id).orElseThrow(() -> new NotFound("no meeting " + id)), by);
        return meetings.findById(id).orElseThrow();
    }

    /** The same for any member of its group: what is agreed at a meeting is not agreed while it is called off. */
    Meeting meetingOfMember(MeetingId id, Reader by) {
        var cycle =
                meetings.cycleOf(id).flatMap(cycles::findForChange).orElseThrow(() -> new NotFound("no meeting " + id));
        by.requireMemberOf(cycle.group());
        return meetings.findById(id).orElseThrow();
    }
}
