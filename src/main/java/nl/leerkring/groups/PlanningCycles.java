package nl.leerkring.groups;

import java.time.LocalDate;
import java.util.Set;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds groups and plans their cycles: what coordinators and facilitators do. */
@Service
@Transactional
public class PlanningCycles {

    private final WorkingGroups groups;
    private final Cycles cycles;
    private final GuidingQuestions questions;
    private final Meetings meetings;

    PlanningCycles(WorkingGroups groups, Cycles cycles, GuidingQuestions questions, Meetings meetings) {
        this.groups = groups;
        this.cycles = cycles;
        this.questions = questions;
        this.meetings = meetings;
    }

    /** Founds a working group in a region; for who coordinates the region. */
    public GroupId found(RegionId region, String slug, String name, String purpose, Reader by) {
        requireCoordinator(region, by);
        return groups.save(new WorkingGroup(region, slug, name, purpose)).id();
    }

    /** Begins a cycle. */
    public CycleId begin(GroupId group, String title, LocalDate begins, LocalDate ends, Reader by) {
        by.requireGuideOf(group);
        return cycles.save(new Cycle(group, title, begins, ends)).summary().id();
    }

    /** Adds a guiding question to a cycle. */
    public QuestionId ask(CycleId cycle, int number, String text, Reader by) {
        by.requireGuideOf(groupOf(cycle));
        return questions
                .save(new GuidingQuestion(cycle, number, text))
                .summary()
                .id();
    }

    /** Plans a meeting or exchange in a cycle. */
    public MeetingId plan(CycleId cycle, MeetingPlan plan, Reader by) {
        by.requireGuideOf(groupOf(cycle));
        return meetings.save(new Meeting(cycle, plan)).summary().id();
    }

    /** Notes who was there, and what was done; replaces what was noted before. */
    public void report(MeetingId meeting, Set<PersonId> attended, @Nullable String report, Reader by) {
        var found = meetings.findById(meeting).orElseThrow(() -> new NotFound("no meeting " + meeting));
        by.requireGuideOf(groupOf(found.cycle()));
        found.attendedBy(attended);
        if (report != null) {
            found.reportedAs(report);
        }
    }

    private GroupId groupOf(CycleId cycle) {
        return cycles.findById(cycle).map(Cycle::group).orElseThrow(() -> new NotFound("no cycle " + cycle));
    }

    private static void requireCoordinator(RegionId region, Reader by) {
        if (!by.coordinates(region)) {
            throw new NotAllowed("not a coordinator of region " + region);
        }
    }
}
