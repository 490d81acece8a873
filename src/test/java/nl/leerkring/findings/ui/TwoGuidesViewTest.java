package nl.leerkring.findings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import nl.leerkring.audience.Reader;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.Sentences;
import nl.leerkring.findings.SettingConditions;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.vocabulary.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people guide a group, and both have the same finding before them. */
class TwoGuidesViewTest extends ViewTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private SettingConditions conditions;

    @Autowired
    private ReadingFindings reading;

    private TestGroup group;
    private FindingId finding;

    @BeforeEach
    void writeFinding() {
        group = groups.make();
        finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        conditions.add(finding, Level.TEAM, "tijd om te bellen", group.facilitator());
    }

    @Test
    void whoIsSecondSeesBothSentencesAndKeepsTheirOwn() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        word(first, "Van de eerste.");

        word(second, "Van de tweede.");

        assertThat(dialog(second)).contains("Van de eerste.").contains("Van de tweede.");
        assertThat(page().summary().statement()).isEqualTo("Van de eerste.");
        press(second, "Mijn tekst opslaan");
        assertThat(page().summary().statement()).isEqualTo("Van de tweede.");
        assertThat(second.find(ConflictDialog.class).all()).isEmpty();
    }

    @Test
    void whoGoesOnWithTheOtherSentenceCanStillGoBackToTheirOwn() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        word(first, "Van de eerste.");
        word(second, "Van de tweede.");

        press(second, "Verder met de andere tekst");
        assertThat(statement(second).getValue()).isEqualTo("Van de eerste.");
        press(second, "Toch mijn tekst");
        press(second, "Opslaan");

        assertThat(page().summary().statement()).isEqualTo("Van de tweede.");
    }

    @Test
    void whoIsSecondAlsoSeesWhatWasChosenBesideTheSentence() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        first.activate();
        chooseLevel(first, Level.MUNICIPALITY);
        press(first, "Opslaan");

        word(second, "Van de tweede.");

        assertThat(dialog(second)).contains("gemeente");
        press(second, "Verder met de andere tekst");
        press(second, "Opslaan");
        assertThat(page().summary().level()).isEqualTo(Level.MUNICIPALITY);
    }

    @Test
    void whoIsSecondWithAConditionSeesBothAndLosesNothing() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        begin(first);
        begin(second);
        wordCondition(first, "tijd van de eerste");

        wordCondition(second, "tijd van de tweede");

        assertThat(dialog(second)).contains("tijd van de eerste").contains("tijd van de tweede");
        assertThat(condition().text()).isEqualTo("tijd van de eerste");
        press(second, "Mijn tekst opslaan");
        assertThat(condition().text()).isEqualTo("tijd van de tweede");
        assertThat(page().conditions()).hasSize(1);
    }

    @Test
    void whatSomebodyTookAwayCanBeAddedAgainInOnesOwnWords() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        begin(second);
        first.activate();
        press(first, "Weghalen");

        wordCondition(second, "tijd, en een kamer");

        assertThat(field(second).getValue()).isEqualTo("tijd, en een kamer");
        assertThat(field(second).getErrorMessage()).contains("intussen weg");
        press(second, "Voorwaarde toevoegen");
        assertThat(condition().text()).isEqualTo("tijd, en een kamer");
    }

    @Test
    void aStepThatIsNoLongerThereIsSaidAndTheFindingIsShownWhereItStands() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        first.activate();
        press(first, "Bespreken");
        press(first, "Dit geldt niet meer");

        second.activate();
        press(second, "Vaststellen");

        assertThat(words(second, StateActions.class)).contains("Iemand anders was je voor");
    }

    @Test
    void aHalfTypedConditionIsNotOverwrittenByTheOneSomebodyWantsToWord() {
        var window = atDesk(group.facilitator());
        field(window).setValue("een eigen kamer");

        begin(window);

        assertThat(field(window).getValue()).isEqualTo("een eigen kamer");
        assertThat(field(window).getErrorMessage()).contains("niet hebt bewaard");
        press(window, "Voorwaarde toevoegen");
        assertThat(page().conditions()).hasSize(2);
    }

    @Test
    void whoTakesAwayWhatIsGoneAlreadyJustSeesThatItIsGone() {
        var first = atDesk(group.facilitator());
        var second = atDesk(group.coordinator());
        first.activate();
        press(first, "Weghalen");

        second.activate();
        press(second, "Weghalen");

        assertThat(second.find(
                                ListItem.class,
                                second.find(ConditionsEditor.class).single())
                        .all())
                .isEmpty();
        assertThat(second.find(Workbench.class).all()).as("still at the desk").hasSize(1);
    }

    private BrowserlessUIContext atDesk(Reader reader) {
        var window = signIn(reader);
        var route = new RouteParameters(FindingsNavigation.FINDING_PARAMETER, finding.toString());
        window.getUI().navigate(EditFindingView.class, route);
        return window;
    }

    private static void word(BrowserlessUIContext window, String sentence) {
        window.activate();
        statement(window).setValue(sentence);
        press(window, "Opslaan");
    }

    private static void begin(BrowserlessUIContext window) {
        window.activate();
        press(window, "Wijzigen");
    }

    private static void wordCondition(BrowserlessUIContext window, String words) {
        window.activate();
        field(window).setValue(words);
        press(window, "Voorwaarde opslaan");
    }

    @SuppressWarnings("unchecked")
    private static void chooseLevel(BrowserlessUIContext window, Level level) {
        var select = window.find(Select.class, window.find(FindingForm.class).single())
                .withCondition(each -> each.getLabel().startsWith("Op welk niveau"))
                .single();
        select.setValue(level);
    }

    private FindingPage page() {
        return reading.read(finding, group.anna());
    }

    private FindingCondition condition() {
        return page().conditions().getFirst();
    }

    private static TextArea statement(BrowserlessUIContext window) {
        return window.find(TextArea.class, window.find(FindingForm.class).single())
                .single();
    }

    private static TextField field(BrowserlessUIContext window) {
        return window.find(TextField.class, window.find(ConditionRow.class).single())
                .single();
    }

    private static String dialog(BrowserlessUIContext window) {
        return window.find(ConflictDialog.class).single().getElement().getTextRecursively();
    }
}
