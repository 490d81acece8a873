package nl.leerkring.groups;

import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/** Shows what is planned to those who guide its group. Who only looks holds nothing and waits for nobody. */
@Component
class PlansToRead {

    private final Cycles cycles;
    private final GuidingQuestions questions;
    private final Meetings meetings;

    PlansToRead(Cycles cycles, GuidingQuestions questions, Meetings meetings) {
        this.cycles = cycles;
        this.questions = questions;
        this.meetings = meetings;
    }

    Cycle cycle(CycleId id, Reader by) {
        var cycle = cycles.findById(id).orElseThrow(() -> new NotFound("no cycle " + id));
        by.requireGuideOf(cycle.group());
        return cycle;
    }

    GuidingQuestion question(QuestionId id, Reader by) {
        var question = questions.findById(id).orElseThrow(() -> new NotFound("no question " + id));
        cycle(question.cycle(), by);
        return question;
    }

    Meeting meeting(MeetingId id, Reader by) {
        var meeting = meetings.findById(id).orElseThrow(() -> new NotFound("no meeting " + id));
        cycle(meeting.cycle(), by);
        return meeting;
    }
}
