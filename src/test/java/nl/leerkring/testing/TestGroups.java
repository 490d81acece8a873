package nl.leerkring.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.NewAccount;
import nl.leerkring.access.People;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingKind;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.PlanningMeetings;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.groups.Stage;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.network.Coordination;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.Network;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Slug;
import nl.leerkring.network.Workplace;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Makes a small region with a group in it, through the real services, so that a test has it to itself. */
@TestComponent
public class TestGroups {

    private static final Reader PLATFORM = Reader.of(PersonId.random(), true, Stream.of());
    private static final Reader OPERATOR = Reader.automation(Stream.of()); // the trail names nobody who is not there

    private final Network network;
    private final Coordination coordination;
    private final People people;
    private final PeopleAtWork work;
    private final FoundingGroups founding;
    private final PlanningCycles planning;
    private final PlanningMeetings meetings;
    private final WelcomingMembers welcoming;
    private final CurrentReader readers;

    TestGroups(
            Network network,
            Coordination coordination,
            People people,
            PeopleAtWork work,
            FoundingGroups founding,
            PlanningCycles planning,
            PlanningMeetings meetings,
            WelcomingMembers welcoming,
            CurrentReader readers) {
        this.network = network;
        this.coordination = coordination;
        this.people = people;
        this.work = work;
        this.founding = founding;
        this.planning = planning;
        this.meetings = meetings;
        this.welcoming = welcoming;
        this.readers = readers;
    }

    /** A region with one municipality and one group: a facilitator, two team members, a policy officer, a coordinator. */
    public TestGroup make() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var region = network.foundRegion("regio-" + mark, "Regio " + mark, "Werkplaats " + mark, PLATFORM);
        var town = network.addMunicipality(region, "Stad " + mark, 60_000, PLATFORM);
        var coordinator = person("Coördinator", mark, Perspective.POLICY_OFFICER, null);
        coordination.appoint(coordinator, region, OPERATOR);
        var overseer = readers.of(coordinator);
        var group = founding.found(
                region, Slug.of("groep-" + mark), new GroupWording("Groep " + mark, "Om te proberen."), overseer);
        var facilitator = member("Begeleider", mark, Perspective.RESEARCHER, town, group, true, coordinator);
        var anna = member("Anna", mark, Perspective.TEAM_MEMBER, town, group, false, coordinator);
        var bram = member("Bram", mark, Perspective.TEAM_MEMBER, town, group, false, coordinator);
        var policy = member("Beleid", mark, Perspective.POLICY_OFFICER, town, group, false, coordinator);
        var neighbour = person("Buur", mark, Perspective.TEAM_LEADER, town);
        return cycle(new Cast(facilitator, anna, bram, policy, coordinator, neighbour), region, town, group);
    }

    private record Cast(
            PersonId facilitator,
            PersonId anna,
            PersonId bram,
            PersonId policy,
            PersonId coordinator,
            PersonId neighbour) {}

    private TestGroup cycle(Cast cast, RegionId region, MunicipalityId town, GroupId group) {
        var facilitator = readers.of(cast.facilitator());
        var today = LocalDate.now();
        var cycle =
                planning.begin(group, new CyclePlan("Traject", today.minusDays(30), today.plusDays(60)), facilitator);
        var question = planning.ask(cycle, new QuestionWording(1, "Wat helpt?"), facilitator);
        var starts = Instant.now().plus(3, ChronoUnit.DAYS);
        var plan = new MeetingPlan(
                MeetingKind.MEETING,
                1,
                "Begin",
                starts,
                starts.plus(2, ChronoUnit.HOURS),
                "Buurthuis",
                town,
                "Wat neem je mee?",
                Set.of(question),
                List.of(new Stage("Ronde", 20)));
        return new TestGroup(
                region,
                group,
                cycle,
                question,
                meetings.plan(cycle, plan, facilitator),
                readers.of(cast.facilitator()),
                readers.of(cast.anna()),
                readers.of(cast.bram()),
                readers.of(cast.policy()),
                readers.of(cast.coordinator()),
                readers.of(cast.neighbour()));
    }

    private PersonId member(
            String name,
            String mark,
            Perspective role,
            MunicipalityId town,
            GroupId group,
            boolean facilitates,
            PersonId coordinator) {
        var person = person(name, mark, role, town);
        welcoming.welcome(person, group, facilitates, readers.of(coordinator));
        return person;
    }

    private PersonId person(String name, String mark, Perspective role, @Nullable MunicipalityId town) {
        var address = EmailAddress.of(name.toLowerCase().replace("ö", "o") + "-" + mark + "@test.leerkring.nl");
        var id = people.register(new NewAccount(name, address, "een-lang-wachtwoord", "nl", false), PLATFORM);
        work.place(id, new Workplace(role, null, null, town), PLATFORM);
        return id;
    }

    /** What was made, and who is in it; the neighbour works in the region but belongs to no group. */
    public record TestGroup(
            RegionId region,
            GroupId group,
            CycleId cycle,
            QuestionId question,
            MeetingId meeting,
            Reader facilitator,
            Reader anna,
            Reader bram,
            Reader policy,
            Reader coordinator,
            Reader neighbour) {}
}
