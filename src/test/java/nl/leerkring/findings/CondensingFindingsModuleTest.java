package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CondensingFindingsModuleTest extends ModuleTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private SettingConditions conditions;

    @Autowired
    private ReadingFindings reading;

    @Autowired
    private SearchService search;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void aConceptIsForTheGroupOnly() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());

        assertThat(reading.read(finding, group.anna()).summary().state()).isEqualTo(FindingState.CONCEPT);
        assertThatThrownBy(() -> reading.read(finding, group.neighbour())).isInstanceOf(NotFound.class);
        assertThat(reading.ofCycle(group.cycle(), group.neighbour())).isEmpty();
        assertThat(reading.summaries(Set.of(finding), group.neighbour())).isEmpty();
    }

    @Test
    void onlyWhoGuidesTheGroupWrites() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.coordinator());
        var wording = Sentences.whatIsNecessary().in(group).wording();

        assertThatThrownBy(() -> condensing.write(Sentences.whatWorks().in(group), group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> condensing.reword(finding, 0, wording, group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> condensing.reword(finding, 0, wording, group.neighbour()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> condensing.moveTo(finding, FindingState.ESTABLISHED, group.bram()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> conditions.add(finding, Level.TEAM, "tijd", group.anna()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> condensing.moveUp(finding, group.anna())).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aQuestionOfAnotherCycleIsRefused() {
        var elsewhere = groups.make();
        var mixed = new NewFinding(
                group.cycle(), new FindingWording(FindingKind.WHAT_WORKS, "Zo.", null, elsewhere.question(), null));

        assertThatThrownBy(() -> condensing.write(mixed, group.facilitator())).isInstanceOf(NotFound.class);
    }

    @Test
    void whoIsSecondSeesBothTextsAndLosesNothing() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var seen = reading.read(finding, group.facilitator()).version();
        var first = Sentences.whatWorks().saying("Van de eerste.").in(group).wording();
        var second = Sentences.whatWorks().saying("Van de tweede.").in(group).wording();
        var after = condensing.reword(finding, seen, first, group.facilitator());

        assertThatThrownBy(() -> condensing.reword(finding, seen, second, group.coordinator()))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("Van de eerste.");
                    assertThat(conflict.yours()).isEqualTo("Van de tweede.");
                    assertThat(conflict.current()).isEqualTo(after);
                });
        condensing.reword(finding, after, second, group.coordinator());
        assertThat(reading.read(finding, group.anna()).summary().statement()).isEqualTo("Van de tweede.");
    }

    @Test
    void takingItFurtherDoesNotDisturbWhoIsTyping() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var seen = reading.read(finding, group.facilitator()).version();
        condensing.moveTo(finding, FindingState.IN_DISCUSSION, group.coordinator());

        condensing.reword(
                finding, seen, Sentences.whatWorks().saying("Zo dus.").in(group).wording(), group.facilitator());

        var summary = reading.read(finding, group.anna()).summary();
        assertThat(summary.statement()).isEqualTo("Zo dus.");
        assertThat(summary.state()).isEqualTo(FindingState.IN_DISCUSSION);
    }

    @Test
    void findingsAreToldByKindAndThenInTheOrderOfTheGroup() {
        var necessary = condensing.write(Sentences.whatIsNecessary().in(group), group.facilitator());
        var first = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var second =
                condensing.write(Sentences.whatWorks().saying("Bel elkaar.").in(group), group.facilitator());

        condensing.moveUp(second, group.facilitator());
        condensing.moveUp(second, group.facilitator());

        assertThat(reading.ofCycle(group.cycle(), group.anna()))
                .extracting(FindingSummary::id)
                .containsExactly(second, first, necessary);
        condensing.moveDown(second, group.facilitator());
        assertThat(reading.ofCycle(group.cycle(), group.anna()))
                .extracting(FindingSummary::id)
                .containsExactly(first, second, necessary);
    }

    @Test
    void conditionsStandPerLevelAndCanBeChangedAndTakenAway() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var time = conditions.add(finding, Level.TEAM, "tijd om elkaar te zien", group.facilitator());
        var room = conditions.add(finding, Level.MUNICIPALITY, "ruimte in de opdracht", group.facilitator());

        conditions.edit(time, 0, Level.PROFESSIONAL, "zin om elkaar te zien", group.facilitator());
        conditions.remove(room, group.facilitator());

        var page = reading.read(finding, group.anna());
        assertThat(page.conditionsOn(Level.PROFESSIONAL))
                .extracting(FindingCondition::text)
                .containsExactly("zin om elkaar te zien");
        assertThat(page.conditions()).hasSize(1);
    }

    @Test
    void whoIsSecondWithAConditionSeesBothTextsAndLosesNothing() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var time = conditions.add(finding, Level.TEAM, "tijd", group.facilitator());
        conditions.edit(time, 0, Level.TEAM, "tijd van de eerste", group.facilitator());

        assertThatThrownBy(() -> conditions.edit(time, 0, Level.TEAM, "tijd van de tweede", group.coordinator()))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("tijd van de eerste");
                    assertThat(conflict.yours()).isEqualTo("tijd van de tweede");
                    assertThat(conflict.current()).isEqualTo(condition(finding).version());
                });

        conditions.edit(time, condition(finding).version(), Level.TEAM, "tijd van de tweede", group.coordinator());
        assertThat(condition(finding).text()).isEqualTo("tijd van de tweede");
    }

    @Test
    void aConditionThatIsGoneCannotBeChanged() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var time = conditions.add(finding, Level.TEAM, "tijd", group.facilitator());
        conditions.remove(time, group.coordinator());

        conditions.remove(time, group.facilitator());
        assertThat(conditions.edit(time, 0, Level.TEAM, "meer tijd", group.facilitator()))
                .isFalse();
        assertThat(reading.read(finding, group.anna()).conditions()).isEmpty();
    }

    @Test
    void whatWasReplacedStandsNobodyInTheWay() {
        var first = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var replaced = condensing.write(Sentences.whatWorks().saying("Oud.").in(group), group.facilitator());
        var last = condensing.write(Sentences.whatWorks().saying("Nieuw.").in(group), group.facilitator());
        condensing.moveTo(replaced, FindingState.IN_DISCUSSION, group.facilitator());
        condensing.moveTo(replaced, FindingState.SUPERSEDED, group.facilitator());

        condensing.moveUp(last, group.facilitator());

        assertThat(reading.ofCycle(group.cycle(), group.anna()))
                .extracting(FindingSummary::id)
                .containsExactly(last, first, replaced);
    }

    private FindingCondition condition(FindingId finding) {
        return reading.read(finding, group.anna()).conditions().getFirst();
    }

    @Test
    void findingsAreCountedPerQuestionForWhoMayReadThem() {
        condensing.write(Sentences.whatWorks().onTheQuestion().in(group), group.facilitator());
        var replaced =
                condensing.write(Sentences.whatIsNecessary().onTheQuestion().in(group), group.facilitator());
        condensing.moveTo(replaced, FindingState.IN_DISCUSSION, group.facilitator());
        condensing.moveTo(replaced, FindingState.SUPERSEDED, group.facilitator());

        var question = Set.of(group.question());
        assertThat(reading.countByQuestion(question, group.anna())).containsEntry(group.question(), 1L);
        assertThat(reading.countByQuestion(question, group.neighbour())).isEmpty();
        assertThat(reading.ofQuestion(group.question(), group.anna())).hasSize(2);
    }

    @Test
    void aFindingIsDueWhenTheDayToLookAgainHasCome() {
        var past =
                Sentences.whatWorks().lookingAgainOn(LocalDate.of(2001, 1, 1)).in(group);
        var future =
                Sentences.whatWorks().lookingAgainOn(LocalDate.of(2999, 1, 1)).in(group);

        assertThat(reading.read(condensing.write(past, group.facilitator()), group.anna())
                        .summary()
                        .due())
                .isTrue();
        assertThat(reading.read(condensing.write(future, group.facilitator()), group.anna())
                        .summary()
                        .due())
                .isFalse();
    }

    @Test
    void aFindingIsFoundByItsSentenceAndItsConditionsUntilItIsReplaced() {
        var word = "buurtkompas" + UUID.randomUUID().toString().substring(0, 8);
        var finding = condensing.write(
                Sentences.whatWorks().saying("Een " + word + " helpt.").in(group), group.facilitator());
        conditions.add(finding, Level.TEAM, "tijd voor een lantaarn" + word, group.facilitator());
        waitForTheIndex();

        assertThat(search.search(SearchQuery.of(word), group.anna()).total()).isEqualTo(1);
        assertThat(search.search(SearchQuery.of("lantaarn" + word), group.anna())
                        .total())
                .isEqualTo(1);
        assertThat(search.search(SearchQuery.of(word), group.neighbour()).total())
                .isZero();

        condensing.moveTo(finding, FindingState.IN_DISCUSSION, group.facilitator());
        condensing.moveTo(finding, FindingState.SUPERSEDED, group.facilitator());
        waitForTheIndex();
        assertThat(search.search(SearchQuery.of(word), group.anna()).total()).isZero();
    }
}
