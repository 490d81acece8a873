package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.audience.Standing;
import nl.leerkring.groups.CycleId;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final Instant NOW = Instant.parse("2017-06-13T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 13);

    private static final List<FindingCondition> UNDER =
            List.of(new FindingCondition(ConditionId.random(), Level.TEAM, "tijd", 0));

    private final GroupId group = GroupId.random();
    private final RegionId place = RegionId.random();
    private final Audience region = Audience.region(place);
    private final Reader member = reader(new Standing.Member(group, Circle.TEAMS), new Standing.InRegion(place));
    private final Reader neighbour = reader(new Standing.InRegion(place));

    @Test
    void beginsAsAConceptForItsGroup() {
        var finding = finding("Elkaar ontmoeten helpt.");

        assertThat(finding.state()).isEqualTo(FindingState.CONCEPT);
        assertThat(finding.audience()).isEqualTo(Audience.group(group));
    }

    @Test
    void standsOnOneLineWithoutInvisibleSigns() {
        var finding = finding("  Elkaar \u202Eontmoeten\n helpt. ");

        assertThat(finding.wording().statement()).isEqualTo("Elkaar ontmoeten helpt.");
    }

    @Test
    void refusesAnEmptyOrOverlongSentence() {
        assertThatIllegalArgumentException().isThrownBy(() -> wording(" \n ")).withMessageContaining("not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wording("x".repeat(601)))
                .withMessageContaining("not 601");
    }

    @Test
    void whoIsSecondHearsBothTexts() {
        var finding = finding("Elkaar ontmoeten helpt.");

        assertThatExceptionOfType(EditConflict.class)
                .isThrownBy(() -> finding.reword(3, wording("Ontmoeten werkt.")))
                .satisfies(conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Elkaar ontmoeten helpt.");
                    assertThat(conflict.yours()).isEqualTo("Ontmoeten werkt.");
                    assertThat(conflict.current()).isEqualTo(0);
                });
        assertThat(finding.wording().statement()).isEqualTo("Elkaar ontmoeten helpt.");
    }

    @Test
    void onlyAnEditionPublishes() {
        var finding = established();

        assertThatIllegalStateException().isThrownBy(() -> finding.moveTo(FindingState.PUBLISHED));
    }

    @Test
    void publishingForTheRegionWidensItsAudience() {
        var finding = established();

        finding.publishFor(region, UNDER);

        assertThat(finding.state()).isEqualTo(FindingState.PUBLISHED);
        assertThat(finding.audience()).isEqualTo(region);
    }

    @Test
    void publishingForTheGroupLaterDoesNotTakeItFromTheRegion() {
        var finding = established();

        finding.publishFor(region, UNDER);
        finding.publishFor(Audience.group(group), UNDER);

        assertThat(finding.audience()).isEqualTo(region);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCEPT", "IN_DISCUSSION", "SUPERSEDED"})
    void whatTheGroupDoesNotStandBehindIsNotPublished(FindingState state) {
        var finding = finding("Elkaar ontmoeten helpt.");
        finding.moveTo(FindingState.IN_DISCUSSION);
        finding.moveTo(state);

        assertThatIllegalStateException().isThrownBy(() -> finding.publishFor(region, UNDER));
    }

    @Test
    void otherWordsForAPublishedFindingAreDiscussedAgain() {
        var finding = established();
        finding.publishFor(region, UNDER);

        finding.reword(0, wording("Ontmoeten werkt."));

        assertThat(finding.state()).isEqualTo(FindingState.IN_DISCUSSION);
    }

    @Test
    void anotherDateForAPublishedFindingLeavesItPublished() {
        var finding = established();
        finding.publishFor(region, UNDER);

        finding.reword(0, wording(finding.wording().statement(), TODAY.plusYears(1)));

        assertThat(finding.state()).isEqualTo(FindingState.PUBLISHED);
    }

    @Test
    void otherConditionsForAPublishedFindingAreDiscussedAgain() {
        var finding = established();
        finding.publishFor(region, UNDER);

        finding.discussAgain();

        assertThat(finding.state()).isEqualTo(FindingState.IN_DISCUSSION);
    }

    @Test
    void anotherKindForAPublishedFindingIsDiscussedAgain() {
        var finding = established();
        finding.publishFor(region, UNDER);

        finding.reword(
                0,
                new FindingWording(
                        FindingKind.PROVISIONAL_CONCLUSION, finding.wording().statement(), null, null, null));

        assertThat(finding.state()).isEqualTo(FindingState.IN_DISCUSSION);
    }

    @Test
    void outsideTheGroupThePublishedWordsStandWhileTheGroupWritesOthers() {
        var finding = established();
        finding.publishFor(region, UNDER);

        finding.reword(0, wording("Ontmoeten werkt."));

        assertThat(finding.toldTo(member).statement()).isEqualTo("Ontmoeten werkt.");
        assertThat(finding.toldTo(neighbour).statement()).isEqualTo("Elkaar ontmoeten helpt.");
        assertThat(finding.toldInsteadTo(neighbour).orElseThrow().conditions()).isEqualTo(UNDER);
        assertThat(finding.toldInsteadTo(member)).isEmpty();
    }

    @Test
    void otherWordsThatArePublishedForTheGroupAreNotToldToTheRegion() {
        var finding = established();
        finding.publishFor(region, UNDER);
        finding.reword(0, wording("Ontmoeten werkt."));
        finding.moveTo(FindingState.ESTABLISHED);

        finding.publishFor(Audience.group(group), List.of());

        assertThat(finding.state()).isEqualTo(FindingState.PUBLISHED);
        assertThat(finding.toldTo(neighbour).statement()).isEqualTo("Elkaar ontmoeten helpt.");
    }

    @Test
    void anEditionForTheRegionTellsItTheNewWords() {
        var finding = established();
        finding.publishFor(region, UNDER);
        finding.reword(0, wording("Ontmoeten werkt."));
        finding.moveTo(FindingState.ESTABLISHED);

        finding.publishFor(region, List.of());

        assertThat(finding.toldTo(neighbour).statement()).isEqualTo("Ontmoeten werkt.");
        assertThat(finding.toldInsteadTo(neighbour).orElseThrow().conditions()).isEmpty();
    }

    @Test
    void whatWasPublishedForTheGroupOnlyIsReadByNobodyElse() {
        var finding = established();

        finding.publishFor(Audience.group(group), UNDER);

        assertThat(finding.isReadableBy(member)).isTrue();
        assertThat(finding.isReadableBy(neighbour)).isFalse();
        assertThat(finding.toldOutside()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CONCEPT, IN_DISCUSSION",
        "IN_DISCUSSION, IN_DISCUSSION",
        "ESTABLISHED, IN_DISCUSSION",
        "PUBLISHED, PUBLISHED",
        "SUPERSEDED, SUPERSEDED"
    })
    void outsideTheGroupWhatIsNotPublishedAnewIsUnderDiscussion(FindingState inside, FindingState outside) {
        assertThat(inside.toldOutside()).isEqualTo(outside);
    }

    @Test
    void isDueFromTheDayToLookAgainOn() {
        var finding = finding("Elkaar ontmoeten helpt.");
        finding.reword(0, wording("Elkaar ontmoeten helpt.", TODAY));

        assertThat(finding.isDueOn(TODAY.minusDays(1))).isFalse();
        assertThat(finding.isDueOn(TODAY)).isTrue();
    }

    private static Reader reader(Standing... standings) {
        return Reader.of(PersonId.random(), false, Stream.of(standings));
    }

    private Finding established() {
        var finding = finding("Elkaar ontmoeten helpt.");
        finding.moveTo(FindingState.ESTABLISHED);
        return finding;
    }

    private Finding finding(String statement) {
        var cycle = CycleId.of("6f1c0000-0000-4000-8000-000000000001");
        return new Finding(group, new NewFinding(cycle, wording(statement)), 0, NOW);
    }

    private static FindingWording wording(String statement) {
        return wording(statement, null);
    }

    private static FindingWording wording(String statement, @Nullable LocalDate reviewOn) {
        return new FindingWording(FindingKind.WHAT_WORKS, statement, null, null, reviewOn);
    }
}
