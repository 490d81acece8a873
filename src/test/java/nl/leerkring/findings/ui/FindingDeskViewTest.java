package nl.leerkring.findings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingKind;
import nl.leerkring.findings.FindingPage;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.Quote;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.Sentences;
import nl.leerkring.testing.Device;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.vocabulary.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FindingDeskViewTest extends ViewTest {

    private static final String TIP = "Bel elkaar. Ook als het druk is.";

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private ReadingFindings reading;

    private TestGroup group;
    private ContributionId tip;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        tip = sharing.share(Drafts.aGoldenTip().saying(TIP).in(group), group.anna())
                .contribution();
    }

    @Test
    void withoutASentenceNothingIsKeptAndTheFieldSaysWhy() {
        var window = atNewFinding(group.facilitator());

        press(window, "Opslaan als concept");

        assertThat(statement(window).getErrorMessage()).isEqualTo("Schrijf eerst de zin waar de groep achter staat.");
        assertThat(reading.ofCycle(group.cycle(), group.facilitator())).isEmpty();
    }

    @Test
    void aSentenceThatIsTooLongIsLeftWhole() {
        var window = atNewFinding(group.facilitator());
        var typed = "x".repeat(601);

        statement(window).setValue(typed);
        press(window, "Opslaan als concept");

        assertThat(statement(window).getErrorMessage()).contains("601").contains("600");
        assertThat(statement(window).getValue()).isEqualTo(typed);
    }

    @Test
    void aGuideQuotesBeforeTheFindingExistsAndGoesOnWithIt() {
        var window = atNewFinding(group.facilitator());
        statement(window).setValue("Elkaar bellen werkt.");

        window.find(SourceItem.class).single().open();
        window.find(QuotePicker.class).single().choose(0, 11);
        press(window, "Citaat toevoegen");

        var finding = reading.ofCycle(group.cycle(), group.anna()).getFirst();
        assertThat(page(finding.id()).quotes()).extracting(Quote::words).containsExactly("Bel elkaar.");
        assertThat(window.find(H1.class).single().getText()).isEqualTo("Werk verder aan een bevinding");
        assertThat(window.find(QuotePicker.class).all())
                .as("the source is still open")
                .hasSize(1);
    }

    @Test
    void quotingKeepsWhatIsBeingTyped() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());
        statement(window).setValue("Half getypt");

        window.find(SourceItem.class).single().open();
        window.find(QuotePicker.class).single().choose(12, 32);
        press(window, "Citaat toevoegen");

        assertThat(statement(window).getValue()).isEqualTo("Half getypt");
        assertThat(page(finding).quotes()).hasSize(1);
        assertThat(window.find(QuoteItem.class).all()).hasSize(1);
    }

    @Test
    void withoutChosenWordsTheDeskSaysSo() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());

        window.find(SourceItem.class).single().open();
        press(window, "Citaat toevoegen");

        assertThat(window.find(Quoting.class).single().getElement().getTextRecursively())
                .contains("Kies eerst de woorden");
        assertThat(page(finding).quotes()).isEmpty();
    }

    @Test
    void aQuoteThatWasTakenAwayCanBePutBack() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());
        window.find(SourceItem.class).single().open();
        window.find(QuotePicker.class).single().choose(0, 11);
        press(window, "Citaat toevoegen");

        press(window, "Citaat weghalen");
        assertThat(page(finding).quotes()).isEmpty();
        press(window, "Terugzetten");

        assertThat(page(finding).quotes()).hasSize(1);
    }

    @Test
    void aGuideSetsAConditionAndEstablishesTheFinding() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());

        press(window, "Voorwaarde toevoegen");
        var condition = condition(window);
        assertThat(condition.getErrorMessage()).isEqualTo("Schrijf eerst op wat er nodig is.");
        condition.setValue("Tijd om te bellen");
        press(window, "Voorwaarde toevoegen");
        press(window, "Vaststellen");

        assertThat(page(finding).conditions()).hasSize(1);
        assertThat(page(finding).summary().state()).isEqualTo(FindingState.ESTABLISHED);
        assertThat(window.find(StateChip.class).single().getText()).isEqualTo("vastgesteld");
    }

    @Test
    void theSourcesAreNarrowedByWords() {
        sharing.share(Drafts.aDilemma().in(group), group.bram());
        var window = atNewFinding(group.facilitator());
        assertThat(window.find(SourceItem.class).all()).hasSize(2);

        window.find(TextField.class, window.find(SourceFilters.class).single())
                .single()
                .setValue("BEL ELKAAR");

        assertThat(window.find(SourceItem.class).single().contribution()).isEqualTo(tip);
    }

    @Test
    void aMemberFindsNoDesk() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());

        assertThat(title(atNewFinding(group.anna()))).isEqualTo(NOT_HERE);
        assertThat(title(atDesk(finding, group.anna()))).isEqualTo(NOT_HERE);
    }

    @Test
    void whatCouldPointToAResidentIsNoticedBesideTheSentenceAndTheCondition() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());

        statement(window).setValue("Ga langs bij mevrouw De Vries.");
        condition(window).setValue("Bel 06-12345678.");

        assertThat(warnings(window, FindingForm.class)).isEqualTo(1);
        assertThat(warnings(window, ConditionRow.class)).isEqualTo(1);
        window.find(Button.class, window.find(FindingForm.class).single())
                .withText("Vervang")
                .single()
                .click();
        assertThat(statement(window).getValue()).isEqualTo("Ga langs bij een bewoner.");
        assertThat(warnings(window, FindingForm.class)).isZero();
    }

    @Test
    void whatWasTypedBeforeTheSignalDroppedIsBackInANewFinding() {
        var window = atNewFinding(group.facilitator());

        Device.has(draftAround(window, FindingForm.class), "Elkaar bellen werkt.", "WHAT_IS_NECESSARY TEAM - - 0");
        press(window, "Opslaan als concept");

        var finding = reading.ofCycle(group.cycle(), group.facilitator()).getFirst();
        assertThat(finding.statement()).isEqualTo("Elkaar bellen werkt.");
        assertThat(finding.kind()).isEqualTo(FindingKind.WHAT_IS_NECESSARY);
        assertThat(finding.level()).isEqualTo(Level.TEAM);
        assertThat(finding.reviewOn()).isNull();
        assertThat(Device.mayForget(window)).isTrue();
    }

    @Test
    void whatWasTypedOnAnOlderVersionIsNotWrittenOverTheNewOne() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        condensing.reword(
                finding,
                0,
                Sentences.whatWorks().saying("Van de ander.").in(group).wording(),
                group.coordinator());
        var window = atDesk(finding, group.facilitator());

        Device.has(draftAround(window, FindingForm.class), "Van mij, van gisteren.", "WHAT_WORKS - - - 0");
        assertThat(words(window, Workbench.class)).contains("Je had hier iets getypt");
        press(window, "Opslaan");

        assertThat(window.find(ConflictDialog.class).all()).hasSize(1);
        assertThat(page(finding).summary().statement()).isEqualTo("Van de ander.");
    }

    @Test
    void whatWasTypedEarlierCanBeThrownAway() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());
        Device.has(draftAround(window, FindingForm.class), "Toch niet.", "vreemd");

        press(window, "Weggooien");

        assertThat(statement(window).getValue())
                .isEqualTo(page(finding).summary().statement());
        assertThat(words(window, Workbench.class)).doesNotContain("Je had hier iets getypt");
        assertThat(Device.mayForget(window)).isTrue();
    }

    @Test
    void aConditionThatWasTypedIsBackTooAndIsSavedOnce() {
        var finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
        var window = atDesk(finding, group.facilitator());

        Device.has(draftAround(window, ConditionRow.class), "Tijd om te bellen", "MUNICIPALITY");
        press(window, "Voorwaarde toevoegen");

        assertThat(page(finding).conditionsOn(Level.MUNICIPALITY)).hasSize(1);
        assertThat(condition(window).getValue()).isEmpty();
        assertThat(Device.mayForget(window)).isTrue();
    }

    private BrowserlessUIContext atNewFinding(Reader reader) {
        var window = signIn(reader);
        window.getUI()
                .navigate(
                        NewFindingView.class,
                        QueryParameters.of(
                                FindingsNavigation.CYCLE, group.cycle().toString()));
        return window;
    }

    private BrowserlessUIContext atDesk(FindingId finding, Reader reader) {
        var window = signIn(reader);
        window.getUI().navigate(EditFindingView.class, finding(finding));
        return window;
    }

    private static RouteParameters finding(FindingId finding) {
        return new RouteParameters(FindingsNavigation.FINDING_PARAMETER, finding.toString());
    }

    private FindingPage page(FindingId finding) {
        return reading.read(finding, group.facilitator());
    }

    private static TextArea statement(BrowserlessUIContext window) {
        return window.find(TextArea.class, window.find(FindingForm.class).single())
                .single();
    }

    private static TextField condition(BrowserlessUIContext window) {
        return window.find(TextField.class, window.find(ConditionRow.class).single())
                .single();
    }

    private static int warnings(BrowserlessUIContext window, Class<? extends Component> within) {
        return window.find(Div.class, window.find(within).single())
                .withClassName("safeguard-warning")
                .all()
                .size();
    }

    private static DeviceDraft draftAround(BrowserlessUIContext window, Class<? extends Component> form) {
        return window.find(DeviceDraft.class)
                .withCondition(draft -> !window.find(form, draft).all().isEmpty()
                        || window.find(form).single().getChildren().anyMatch(draft::equals))
                .single();
    }
}
