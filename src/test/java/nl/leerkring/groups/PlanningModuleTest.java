package nl.leerkring.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.StatementCount;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class PlanningModuleTest extends ModuleTest {

    @Autowired
    private PlanningCycles planning;

    @Autowired
    private PlanningMeetings meetings;

    @Autowired
    private ReportingMeetings reporting;

    @Autowired
    private AgreeingActions actions;

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private ReadingGroups reading;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions contributions;

    @Autowired
    private Cycles cycles;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private EntityManager entities;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void aCycleIsCorrected() {
        var seen = planning.plan(group.cycle(), group.facilitator());
        var begins = seen.value().begins().minusDays(10);

        planning.correct(
                group.cycle(),
                seen.version(),
                new CyclePlan("  Eerste   ronde ", begins, seen.value().ends()),
                group.facilitator());

        var cycle = reading.cycle(group.cycle(), group.anna());
        assertThat(cycle.title()).isEqualTo("Eerste ronde");
        assertThat(cycle.begins()).isEqualTo(begins);
    }

    @Test
    void whoCorrectsACycleSecondIsToldAndOverwritesNothing() {
        var seen = planning.plan(group.cycle(), group.facilitator());
        planning.correct(group.cycle(), seen.version(), called("Van de een"), group.facilitator());

        assertThatThrownBy(() ->
                        planning.correct(group.cycle(), seen.version(), called("Van de ander"), group.coordinator()))
                .isInstanceOf(EditConflict.class);
        assertThat(reading.cycle(group.cycle(), group.anna()).title()).isEqualTo("Van de een");
    }

    @Test
    void aQuestionIsWordedAnew() {
        var seen = planning.wording(group.question(), group.facilitator());

        planning.reword(group.question(), seen.version(), new QuestionWording(3, "Wat werkt?"), group.facilitator());

        var question = reading.question(group.question(), group.anna());
        assertThat(question.text()).isEqualTo("Wat werkt?");
        assertThat(question.number()).isEqualTo(3);
    }

    @Test
    void whoWordsAQuestionSecondSeesBothTexts() {
        var seen = planning.wording(group.question(), group.facilitator());
        planning.reword(group.question(), seen.version(), new QuestionWording(1, "Van de een?"), group.facilitator());

        assertThatThrownBy(() -> planning.reword(
                        group.question(), seen.version(), new QuestionWording(1, "Van de ander?"), group.coordinator()))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Van de een?");
                    assertThat(conflict.yours()).isEqualTo("Van de ander?");
                });
    }

    @Test
    void twoQuestionsNeverHaveTheSameNumber() {
        var wording = new QuestionWording(1, "Nog een?");
        assertThatThrownBy(() -> planning.ask(group.cycle(), wording, group.facilitator()))
                .isInstanceOf(Taken.class);

        var second = planning.ask(group.cycle(), new QuestionWording(2, "Nog een?"), group.facilitator());
        assertThatThrownBy(() -> planning.reword(second, 0, wording, group.facilitator()))
                .isInstanceOf(Taken.class);
    }

    @Test
    void aMeetingIsChanged() {
        var seen = meetings.planned(group.meeting(), group.facilitator());
        var plan = Plans.aMeeting(1)
                .called("Anders")
                .about(group.question())
                .with("Ronde", 30)
                .with("Pauze", 15)
                .made();

        meetings.change(group.meeting(), seen.version(), plan, group.facilitator());

        assertThat(meetings.planned(group.meeting(), group.facilitator()))
                .isEqualTo(new Versioned<>(plan, seen.version() + 1));
        assertThat(reading.inside(group.meeting(), group.anna()).orElseThrow().stages())
                .containsExactly(new Stage("Ronde", 30), new Stage("Pauze", 15));
    }

    @Test
    void whoChangesAMeetingSecondOverwritesNothing() {
        var seen = meetings.planned(group.meeting(), group.facilitator());
        meetings.change(
                group.meeting(),
                seen.version(),
                Plans.aMeeting(1).called("Van de een").made(),
                group.coordinator());

        assertThatThrownBy(() -> meetings.change(
                        group.meeting(),
                        seen.version(),
                        Plans.aMeeting(1).called("Van de ander").made(),
                        group.facilitator()))
                .isInstanceOf(EditConflict.class);
        assertThat(reading.meeting(group.meeting(), group.anna()).title()).isEqualTo("Van de een");
    }

    @Test
    void reportingAMeetingDoesNotGetInTheWayOfWhoChangesIt() {
        var seen = meetings.planned(group.meeting(), group.facilitator());
        reporting.report(group.meeting(), 0, new MeetingReport(Set.of(), "Gedaan."), group.coordinator());

        meetings.change(group.meeting(), seen.version(), Plans.aMeeting(1).made(), group.facilitator());

        assertThat(reading.inside(group.meeting(), group.anna()).orElseThrow().report())
                .isEqualTo("Gedaan.");
    }

    @Test
    void twoMeetingsOfACycleNeverHaveTheSameNumber() {
        assertThatThrownBy(() -> meetings.plan(group.cycle(), Plans.aMeeting(1).made(), group.facilitator()))
                .isInstanceOf(Taken.class);
        var second = meetings.plan(group.cycle(), Plans.aMeeting(2).made(), group.facilitator());
        assertThatThrownBy(() -> meetings.change(second, 0, Plans.aMeeting(1).made(), group.facilitator()))
                .isInstanceOf(Taken.class);
    }

    @Test
    void aMeetingAsksNoQuestionOfAnotherCycle() {
        var elsewhere = groups.make();

        assertThatThrownBy(() -> meetings.plan(
                        group.cycle(),
                        Plans.aVisit().about(elsewhere.question()).made(),
                        group.facilitator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aMeetingMayLieOutsideItsCycle() {
        var after = reading.cycle(group.cycle(), group.anna()).ends().plusDays(20);

        var harvest = meetings.plan(group.cycle(), Plans.aVisit().on(after).made(), group.facilitator());

        assertThat(reading.path(group.cycle(), group.anna()))
                .extracting(MeetingSummary::id)
                .endsWith(harvest);
    }

    @Test
    void aMeetingThatWasCalledOffLeavesThePathButKeepsItsAddress() {
        var visit = meetings.plan(group.cycle(), Plans.aVisit().made(), group.facilitator());

        meetings.callOff(visit, group.facilitator());

        assertThat(reading.path(group.cycle(), group.anna()))
                .extracting(MeetingSummary::id)
                .containsExactly(group.meeting());
        assertThat(reading.comingMeetings(Instant.now(), group.anna()))
                .extracting(MeetingSummary::id)
                .containsExactly(group.meeting());
        assertThat(reading.meeting(visit, group.anna()).cancelled()).isTrue();
        assertThatThrownBy(() -> meetings.change(visit, 0, Plans.aVisit().made(), group.facilitator()))
                .isInstanceOf(CalledOff.class);
        assertThatThrownBy(() -> actions.agree(visit, "Bellen", null, null, group.anna()))
                .isInstanceOf(CalledOff.class);
    }

    @Test
    void whatSomebodySharesAtAMeetingThatWasCalledOffMeanwhileStandsAtNoMeeting() {
        meetings.callOff(group.meeting(), group.facilitator());

        var tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();

        assertThat(contributions.list(ContributionFilter.ofMeeting(group.meeting()), 0, 10, group.anna()))
                .isEmpty();
        assertThat(contributions.list(ContributionFilter.ofCycle(group.cycle()), 0, 10, group.anna()))
                .extracting(ContributionSummary::id)
                .containsExactly(tip);
    }

    @Test
    void twoWhoCallOffTheSameMeetingBothSeeItCalledOff() {
        assertThat(meetings.callOff(group.meeting(), group.facilitator())).isTrue();
        assertThat(meetings.callOff(group.meeting(), group.coordinator())).isTrue();
    }

    @Test
    void whoOnlyLooksAtAMeetingWaitsForNobodyWhoChangesSomething() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            cycles.findForChange(group.cycle());

            var looking = CompletableFuture.allOf(
                    CompletableFuture.runAsync(() -> reporting.noted(group.meeting(), group.facilitator())),
                    CompletableFuture.runAsync(() -> reporting.expected(group.meeting(), group.facilitator())),
                    CompletableFuture.runAsync(() -> meetings.planned(group.meeting(), group.facilitator())),
                    CompletableFuture.runAsync(() -> meetings.canBeCalledOff(group.meeting(), group.facilitator())));
            assertThat(looking).succeedsWithin(Duration.ofSeconds(10));
        });
    }

    @Test
    void manyGroupsOnOneScreenCostNoMoreQuestionsThanOne() {
        groups.make();
        var administrator = as("beheer");
        var one = List.of(reading.group(group.group(), administrator));
        var many = new ArrayList<>(reading.others(administrator));
        many.addAll(reading.mine(administrator));
        assertThat(many).hasSizeGreaterThan(1);
        var statements = new StatementCount(new TransactionTemplate(transactions), entities);

        var forOne = statements.of(() -> reading.paces(one, Instant.now(), administrator));
        var forMany = statements.of(() -> reading.paces(many, Instant.now(), administrator));

        assertThat(forMany).isEqualTo(forOne);
    }

    @Test
    void whatIsAskedOfOnesGroupsDoesNotGrowWithThem() {
        var statements = new StatementCount(new TransactionTemplate(transactions), entities);
        var administrator = as("beheer");

        var before = statements.of(() -> reading.others(administrator));
        var coming = statements.of(() -> reading.comingMeetings(Instant.now(), administrator));
        groups.make();
        var now = as("beheer");

        assertThat(statements.of(() -> reading.others(now))).isEqualTo(before);
        assertThat(statements.of(() -> reading.comingMeetings(Instant.now(), now)))
                .isEqualTo(coming);
    }

    @Test
    void aGroupOfElsewhereHasNoPaceForWhoMayNotKnowIt() {
        var elsewhere = List.of(reading.group(group.group(), group.anna()));
        var stranger = groups.make().anna();

        assertThat(reading.paces(elsewhere, Instant.now(), stranger)).isEmpty();
        assertThat(reading.paces(elsewhere, Instant.now(), group.neighbour())).hasSize(1);
    }

    @Test
    void theNumberOfAMeetingThatWasCalledOffIsFreeAgain() {
        meetings.callOff(group.meeting(), group.facilitator());

        meetings.plan(group.cycle(), Plans.aMeeting(1).made(), group.facilitator());

        assertThat(reading.path(group.cycle(), group.anna())).hasSize(1);
    }

    @Test
    void aMeetingAtWhichSomethingWasSharedIsNotCalledOff() {
        sharing.share(Drafts.aGoldenTip().in(group), group.anna());

        assertThat(meetings.canBeCalledOff(group.meeting(), group.facilitator()))
                .isFalse();
        assertThat(meetings.callOff(group.meeting(), group.facilitator())).isFalse();
        assertThat(reading.meeting(group.meeting(), group.anna()).cancelled()).isFalse();
    }

    @Test
    void aMeetingOfWhichSomethingWasToldOrAgreedIsNotCalledOff() {
        var reported = meetings.plan(group.cycle(), Plans.aVisit().past().made(), group.facilitator());
        reporting.report(reported, 0, new MeetingReport(Set.of(group.anna().signedIn()), ""), group.facilitator());
        var agreed = meetings.plan(group.cycle(), Plans.aVisit().made(), group.facilitator());
        actions.agree(agreed, "Bellen", null, null, group.bram());

        for (var meeting : List.of(reported, agreed)) {
            assertThat(meetings.canBeCalledOff(meeting, group.facilitator())).isFalse();
        }
    }

    @Test
    void aReportTellsWhoWasThereAndWhatWasDone() {
        var report = new MeetingReport(Set.of(group.anna().signedIn()), " Eerst\r\ndit. ");

        reporting.report(group.meeting(), 0, report, group.facilitator());

        var inside = reading.inside(group.meeting(), group.bram()).orElseThrow();
        assertThat(inside.report()).isEqualTo("Eerst\ndit.");
        assertThat(inside.attended()).containsExactly(group.anna().signedIn());
    }

    @Test
    void whoReportsSecondSeesBothTexts() {
        var seen = reporting.noted(group.meeting(), group.facilitator());
        reporting.report(
                group.meeting(), seen.version(), new MeetingReport(Set.of(), "Van de een."), group.coordinator());

        assertThatThrownBy(() -> reporting.report(
                        group.meeting(),
                        seen.version(),
                        new MeetingReport(Set.of(), "Van de ander."),
                        group.facilitator()))
                .isInstanceOfSatisfying(
                        EditConflict.class,
                        conflict -> assertThat(conflict.theirs()).isEqualTo("Van de een."));
    }

    @Test
    void onlyWhoBelongsCouldHaveBeenThere() {
        var stranger = new MeetingReport(Set.of(group.neighbour().signedIn()), "");

        assertThat(reporting.expected(group.meeting(), group.facilitator())).hasSize(4);
        assertThatThrownBy(() -> reporting.report(group.meeting(), 0, stranger, group.facilitator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoWasThereStaysNotedAfterSayingGoodbye() {
        var anna = group.anna().signedIn();
        var past = meetings.plan(group.cycle(), Plans.aVisit().past().made(), group.facilitator());
        reporting.report(past, 0, new MeetingReport(Set.of(anna), ""), group.facilitator());

        welcoming.sayGoodbye(anna, group.group(), group.coordinator());

        assertThat(reporting.expected(past, group.facilitator())).contains(anna);
        reporting.report(past, 1, new MeetingReport(Set.of(anna), "Aangevuld."), group.facilitator());
    }

    @Test
    void anActionIsForAMemberOnly() {
        var due = LocalDate.now().plus(3, ChronoUnit.WEEKS);
        actions.agree(group.meeting(), "Bellen", group.bram().signedIn(), due, group.anna());

        assertThat(actions.of(group.meeting(), group.anna()))
                .extracting(AgreedAction::owner)
                .containsExactly(group.bram().signedIn());
        assertThatThrownBy(() -> actions.agree(
                        group.meeting(), "Bellen", group.neighbour().signedIn(), null, group.anna()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void facilitatorsOfOtherGroupsAndCoordinatorsOfOtherRegionsPlanNothingHere() {
        var elsewhere = groups.make();
        for (var by : Set.of(Reader.visitor(), group.anna(), elsewhere.facilitator(), elsewhere.coordinator())) {
            assertThatThrownBy(() -> planning.begin(group.group(), called("Nieuw"), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> planning.correct(group.cycle(), 0, called("Anders"), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> planning.ask(group.cycle(), new QuestionWording(7, "Hoe?"), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> planning.reword(group.question(), 0, new QuestionWording(1, "Hoe?"), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meetings.plan(group.cycle(), Plans.aVisit().made(), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meetings.change(
                            group.meeting(), 0, Plans.aMeeting(1).made(), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> meetings.callOff(group.meeting(), by)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> reporting.report(group.meeting(), 0, new MeetingReport(Set.of(), "Zo."), by))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private CyclePlan called(String title) {
        return new CyclePlan(title, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
    }
}
