package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import nl.leerkring.groups.CycleId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {

    private static final Instant NOW = Instant.parse("2017-06-13T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2017, 6, 13);

    private final GroupId group = GroupId.random();
    private final Audience region = Audience.region(RegionId.random());

    @Test
    void beginsAsAConceptForItsGroup() {
        var finding = finding("Elkaar ontmoeten helpt.");

        assertThat(finding.state()).isEqualTo(FindingState.CONCEPT);
        assertThat(finding.audience()).isEqualTo(Audience.group(group));
    }

    @Test
    void standsOnOneLineWithoutInvisibleSigns() {
        var finding = finding("  Elkaar \u202Eontmoeten\n helpt. ");

        assertThat(finding.statement()).isEqualTo("Elkaar ontmoeten helpt.");
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
        assertThat(finding.statement()).isEqualTo("Elkaar ontmoeten helpt.");
    }

    @Test
    void onlyAnEditionPublishes() {
        var finding = established();

        assertThatIllegalStateException().isThrownBy(() -> finding.moveTo(FindingState.PUBLISHED));
    }

    @Test
    void publishingForTheRegionWidensItsAudience() {
        var finding = established();

        finding.publishFor(region);

        assertThat(finding.state()).isEqualTo(FindingState.PUBLISHED);
        assertThat(finding.audience()).isEqualTo(region);
    }

    @Test
    void publishingForTheGroupLaterDoesNotTakeItFromTheRegion() {
        var finding = established();

        finding.publishFor(region);
        finding.publishFor(Audience.group(group));

        assertThat(finding.audience()).isEqualTo(region);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONCEPT", "IN_DISCUSSION", "SUPERSEDED"})
    void whatTheGroupDoesNotStandBehindIsNotPublished(FindingState state) {
        var finding = finding("Elkaar ontmoeten helpt.");
        finding.moveTo(FindingState.IN_DISCUSSION);
        finding.moveTo(state);

        assertThatIllegalStateException().isThrownBy(() -> finding.publishFor(region));
    }

    @Test
    void otherWordsForAPublishedFindingAreDiscussedAgain() {
        var finding = established();
        finding.publishFor(region);

        finding.reword(0, wording("Ontmoeten werkt."));

        assertThat(finding.state()).isEqualTo(FindingState.IN_DISCUSSION);
    }

    @Test
    void anotherDateForAPublishedFindingLeavesItPublished() {
        var finding = established();
        finding.publishFor(region);

        finding.reword(0, wording(finding.statement(), TODAY.plusYears(1)));

        assertThat(finding.state()).isEqualTo(FindingState.PUBLISHED);
    }

    @Test
    void isDueFromTheDayToLookAgainOn() {
        var finding = finding("Elkaar ontmoeten helpt.");
        finding.reword(0, wording("Elkaar ontmoeten helpt.", TODAY));

        assertThat(finding.isDueOn(TODAY.minusDays(1))).isFalse();
        assertThat(finding.isDueOn(TODAY)).isTrue();
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
