package nl.leerkring.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import java.time.LocalDate;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.groups.QuestionWording;
import nl.leerkring.testing.Device;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;
import org.junit.jupiter.api.Test;

class PlanCycleViewTest extends PlanningViewTest {

    @Test
    void aFacilitatorBeginsACycleAndGoesOnPlanningIt() {
        var window = open(GroupsNavigation.newCycle(slug), group.facilitator());

        line(window, "Titel").setValue("Tweede ronde");
        pick(window, "Begint op", LocalDate.of(2027, 9, 1));
        pick(window, "Eindigt op", LocalDate.of(2028, 6, 30));
        press(window, "Traject beginnen");

        assertThat(title(window)).isEqualTo("Traject plannen");
        assertThat(reading.cycles(group.group(), group.anna()))
                .extracting(CycleSummary::title)
                .containsExactly("Tweede ronde", "Traject");
    }

    @Test
    void anEndBeforeTheBeginIsSaidBesideTheFieldAndNothingIsKept() {
        var window = open(GroupsNavigation.newCycle(slug), group.facilitator());

        line(window, "Titel").setValue("Tweede ronde");
        pick(window, "Begint op", LocalDate.of(2027, 9, 1));
        pick(window, "Eindigt op", LocalDate.of(2027, 6, 30));
        press(window, "Traject beginnen");

        assertThat(day(window, "Eindigt op").isInvalid()).isTrue();
        assertThat(day(window, "Eindigt op").getErrorMessage())
                .isEqualTo("Het einde ligt vóór het begin. Kies een latere dag.");
        assertThat(line(window, "Titel").getValue()).isEqualTo("Tweede ronde");
        assertThat(reading.cycles(group.group(), group.anna())).hasSize(1);
    }

    @Test
    void withoutATitleAndDaysEveryFieldSaysWhatIsMissing() {
        var window = open(GroupsNavigation.newCycle(slug), group.facilitator());

        press(window, "Traject beginnen");

        assertThat(line(window, "Titel").getErrorMessage()).isEqualTo("Geef het traject een titel.");
        assertThat(day(window, "Begint op").getErrorMessage()).startsWith("Kies de dag waarop het traject begint");
        assertThat(day(window, "Eindigt op").getErrorMessage()).startsWith("Kies de dag waarop het traject eindigt");
    }

    @Test
    void daysArePickedInDutch() {
        var texts = day(open(GroupsNavigation.newCycle(slug), group.facilitator()), "Begint op")
                .getI18n();

        assertThat(texts.getMonthNames()).startsWith("januari").endsWith("december");
        assertThat(texts.getWeekdays()).startsWith("zondag").endsWith("zaterdag");
        assertThat(texts.getFirstDayOfWeek()).isEqualTo(1);
        assertThat(texts.getToday()).isEqualTo("Vandaag");
    }

    @Test
    void aCycleIsCorrectedWhileAHalfTypedQuestionStays() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());
        press(window, "Hoofdvraag toevoegen");
        text(window, "Hoofdvraag").setValue("Half getypt");

        line(window, "Titel").setValue("Beter gezegd");
        press(window, "Traject opslaan");

        assertThat(reading.cycle(group.cycle(), group.anna()).title()).isEqualTo("Beter gezegd");
        assertThat(page(window)).contains("Opgeslagen.");
        assertThat(text(window, "Hoofdvraag").getValue()).isEqualTo("Half getypt");
    }

    @Test
    void whoCorrectsACycleSecondSeesBothAndLosesNothing() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.coordinator());
        var seen = planning.plan(group.cycle(), group.facilitator());
        planning.correct(
                group.cycle(),
                seen.version(),
                new CyclePlan(
                        "Van de ander", seen.value().begins(), seen.value().ends()),
                group.facilitator());

        line(window, "Titel").setValue("Van mij");
        press(window, "Traject opslaan");
        assertThat(words(window, ConflictDialog.class)).contains("Van de ander").contains("Van mij");
        press(window, "Mijn tekst opslaan");

        assertThat(reading.cycle(group.cycle(), group.anna()).title()).isEqualTo("Van mij");
    }

    @Test
    void aQuestionIsAddedUnderTheNextNumber() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());

        press(window, "Hoofdvraag toevoegen");
        text(window, "Hoofdvraag").setValue("Wie ziet het eerst?");
        press(window, "Hoofdvraag toevoegen");

        assertThat(reading.questions(group.cycle(), group.anna()))
                .extracting(QuestionSummary::number, QuestionSummary::text)
                .containsExactly(tuple(1, "Wat helpt?"), tuple(2, "Wie ziet het eerst?"));
        assertThat(words(window, QuestionDesk.class)).contains("Wie ziet het eerst?");
    }

    @Test
    void aQuestionThatWasTypedBeforeTheSignalDroppedIsBack() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());
        press(window, "Hoofdvraag toevoegen");

        Device.has(draftIn(window, QuestionDesk.class), "Wie ziet het eerst?", "");
        press(window, "Hoofdvraag toevoegen");

        assertThat(reading.questions(group.cycle(), group.anna()))
                .extracting(QuestionSummary::text)
                .containsExactly("Wat helpt?", "Wie ziet het eerst?");
        assertThat(Device.mayForget(window)).isTrue();
    }

    @Test
    void aQuestionThatWasTypedOnAnOlderWordingIsLaidBesideTheNewOne() {
        planning.reword(group.question(), 0, new QuestionWording(1, "Van de ander?"), group.coordinator());
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());
        press(window, "Wijzigen");

        Device.has(draftIn(window, QuestionDesk.class), "Van mij?", "0");
        press(window, "Hoofdvraag opslaan");

        assertThat(words(window, ConflictDialog.class))
                .contains("Van de ander?")
                .contains("Van mij?");
    }

    @Test
    void theNameOfAResidentIsNoticedBesideAQuestion() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());

        press(window, "Hoofdvraag toevoegen");
        text(window, "Hoofdvraag").setValue("Wie belt mevrouw De Vries?");
        press(window, "Vervang");

        assertThat(text(window, "Hoofdvraag").getValue()).isEqualTo("Wie belt een bewoner?");
    }

    private static DeviceDraft draftIn(BrowserlessUIContext window, Class<? extends Component> part) {
        return window.find(DeviceDraft.class, window.find(part).single()).single();
    }

    @Test
    void aNumberThatIsTakenIsSaidBesideTheFieldAndTheWordsStay() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.facilitator());

        press(window, "Hoofdvraag toevoegen");
        number(window, "Nummer").setValue(1);
        text(window, "Hoofdvraag").setValue("Wie ziet het eerst?");
        press(window, "Hoofdvraag toevoegen");

        assertThat(number(window, "Nummer").getErrorMessage())
                .isEqualTo("Nummer 1 is al van een andere hoofdvraag. Kies een ander nummer.");
        assertThat(text(window, "Hoofdvraag").getValue()).isEqualTo("Wie ziet het eerst?");
    }

    @Test
    void whoWordsAQuestionSecondSeesBothTextsAndGoesOnWithTheOther() {
        var window = open(GroupsNavigation.planCycle(group.cycle()), group.coordinator());
        window.find(Button.class)
                .withAriaLabel("Hoofdvraag 1 wijzigen")
                .single()
                .click();
        planning.reword(group.question(), 0, new QuestionWording(1, "Van de ander?"), group.facilitator());

        text(window, "Hoofdvraag").setValue("Van mij?");
        press(window, "Hoofdvraag opslaan");
        assertThat(words(window, ConflictDialog.class))
                .contains("Van de ander?")
                .contains("Van mij?");
        press(window, "Verder met de andere tekst");

        assertThat(text(window, "Hoofdvraag").getValue()).isEqualTo("Van de ander?");
        press(window, "Hoofdvraag opslaan");
        assertThat(reading.question(group.question(), group.anna()).text()).isEqualTo("Van de ander?");
    }

    @Test
    void onlyWhoGuidesTheGroupFindsThePlan() {
        var elsewhere = groups.make();
        for (var reader :
                new Reader[] {group.anna(), group.neighbour(), elsewhere.facilitator(), elsewhere.coordinator()}) {
            assertThat(title(open(GroupsNavigation.planCycle(group.cycle()), reader)))
                    .isEqualTo(NOT_HERE);
            assertThat(title(open(GroupsNavigation.newCycle(slug), reader))).isEqualTo(NOT_HERE);
        }
    }
}
