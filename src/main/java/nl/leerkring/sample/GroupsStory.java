package nl.leerkring.sample;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.calendar.Days;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.PlanningMeetings;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.groups.ReportingMeetings;
import nl.leerkring.groups.Stage;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.Slug;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells of the groups, their cycles and what happened at their meetings. */
@Component
@ConditionalOnProperty("leerkring.sample")
class GroupsStory {

    private final FoundingGroups founding;
    private final PlanningCycles planning;
    private final PlanningMeetings meetings;
    private final ReportingMeetings reporting;
    private final WelcomingMembers welcoming;
    private final AgreeingActions actions;
    private final SampleClock clock;

    GroupsStory(
            FoundingGroups founding,
            PlanningCycles planning,
            PlanningMeetings meetings,
            ReportingMeetings reporting,
            WelcomingMembers welcoming,
            AgreeingActions actions,
            SampleClock clock) {
        this.founding = founding;
        this.planning = planning;
        this.meetings = meetings;
        this.reporting = reporting;
        this.welcoming = welcoming;
        this.actions = actions;
        this.clock = clock;
    }

    void tell(Cast cast) {
        var file = StoryFiles.read("groups", Story.GroupsFile.class);
        file.groups().forEach(group -> clock.at(beginOf(group, cast), () -> found(group, cast)));
        cast.standAnew();
        file.groups().forEach(group -> group.cycles().forEach(cycle -> begin(group, cycle, cast)));
    }

    /** People belong to their group from the day its first cycle begins. */
    private static Instant beginOf(Story.Group group, Cast cast) {
        var first = group.cycles().stream()
                .map(cycle -> cast.day(cycle.begins(), cycle.beginsDay()))
                .min(Comparator.naturalOrder());
        return first.orElseThrow().atStartOfDay(Days.AMSTERDAM).toInstant();
    }

    private void found(Story.Group group, Cast cast) {
        var by = cast.as("beheer");
        var region = cast.get(RegionId.class, group.region());
        var id = cast.name(
                group.key(),
                founding.found(region, Slug.of(group.slug()), new GroupWording(group.name(), group.purpose()), by));
        cast.name(
                id.toString(),
                new Cast.Facilitator(group.facilitators().iterator().next()));
        for (var member : group.members()) {
            var facilitates = group.facilitators().contains(member);
            welcoming.welcome(cast.get(PersonId.class, member), id, facilitates, by);
        }
    }

    private void begin(Story.Group group, Story.Cycle cycle, Cast cast) {
        var by = cast.as(group.facilitators().iterator().next());
        var begins = cast.day(cycle.begins(), cycle.beginsDay());
        var ends = cast.day(cycle.ends(), cycle.endsDay());
        var plan = new CyclePlan(cycle.title(), begins, ends);
        var id = planning.begin(cast.get(GroupId.class, group.key()), plan, by);
        cast.name(cycle.key(), id);
        cycle.questions()
                .forEach(question -> cast.name(
                        questionKey(cycle.key(), question.number()),
                        planning.ask(id, new QuestionWording(question.number(), question.text()), by)));
        cycle.meetings().forEach(meeting -> meet(cycle, meeting, id, by, cast));
    }

    static String questionKey(String cycle, int number) {
        return cycle + "/" + number;
    }

    private void meet(Story.Cycle cycle, Story.Meeting meeting, CycleId id, Reader by, Cast cast) {
        var planned = cast.name(meeting.key(), meetings.plan(id, plan(cycle, meeting, cast), by));
        var attended = cast.all(PersonId.class, meeting.attended());
        if (!attended.isEmpty()) {
            var report = Optional.ofNullable(meeting.report()).orElse("");
            reporting.report(planned, 0, new MeetingReport(attended, report), by);
        }
        Optional.ofNullable(meeting.actions()).orElse(List.of()).forEach(action -> agree(planned, action, by, cast));
    }

    private static MeetingPlan plan(Story.Cycle cycle, Story.Meeting meeting, Cast cast) {
        var day = cast.day(meeting.date(), meeting.day());
        var questions = meeting.questions().stream()
                .map(number -> cast.get(QuestionId.class, questionKey(cycle.key(), number)))
                .collect(Collectors.toSet());
        return new MeetingPlan(
                meeting.kind(),
                meeting.number(),
                meeting.title(),
                day.atTime(LocalTime.parse(meeting.starts()))
                        .atZone(Days.AMSTERDAM)
                        .toInstant(),
                day.atTime(LocalTime.parse(meeting.ends()))
                        .atZone(Days.AMSTERDAM)
                        .toInstant(),
                meeting.place(),
                cast.find(MunicipalityId.class, meeting.municipality()),
                meeting.preparation(),
                questions,
                meeting.stages().stream()
                        .map(stage -> new Stage(stage.title(), stage.minutes()))
                        .toList());
    }

    private void agree(MeetingId meeting, Story.Action action, Reader by, Cast cast) {
        var owner = cast.find(PersonId.class, action.owner());
        var due = action.due() == null && action.dueDay() == null ? null : cast.day(action.due(), action.dueDay());
        var agreed = actions.agree(meeting, action.text(), owner, due, by);
        if (action.done()) {
            actions.mark(agreed, true, by);
        }
    }
}
