package nl.leerkring.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Set;
import nl.leerkring.groups.AgreedAction;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.Plans;
import nl.leerkring.groups.ReportingMeetings;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.testing.Device;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MeetingViewTest extends PlanningViewTest {

    @Autowired
    private ReportingMeetings reporting;

    @Autowired
    private AgreeingActions actions;

    @Autowired
    private WelcomingMembers welcoming;

    private MeetingId past;

    @BeforeEach
    void meet() {
        past = meetings.plan(
                group.cycle(), Plans.aVisit().past().with("Rondleiding", 45).made(), group.facilitator());
    }

    @Test
    void aMemberReadsTheReportAndCannotWriteIt() {
        reporting.report(
                past, 0, new MeetingReport(Set.of(group.anna().signedIn()), "Rondgelopen."), group.facilitator());

        var window = open(GroupsNavigation.meeting(past), group.bram());

        assertThat(title(window)).isEqualTo("Op bezoek");
        assertThat(page(window))
                .contains("Rondgelopen.")
                .contains("1 persoon was erbij")
                .contains("Rondleiding");
        assertThat(shows(window, ReportPanel.class)).isFalse();
        assertThat(links(window)).doesNotContain(GroupsNavigation.changeMeeting(past));
    }

    @Test
    void aFacilitatorNotesWhoWasThereAndWhatWasDone() {
        var window = open(GroupsNavigation.meeting(past), group.facilitator());

        press(window, "Verslag schrijven");
        text(window, "Wat deden jullie?").setValue("We liepen mee.\nDaarna praatten we na.");
        tick(window, "Anna");
        press(window, "Verslag opslaan");

        assertThat(words(window, ReportPanel.class)).contains("We liepen mee.").contains("1 persoon was erbij");
        assertThat(reading.inside(past, group.anna()).orElseThrow().attended())
                .containsExactly(group.anna().signedIn());
    }

    @Test
    void whoSaidGoodbyeReadsNoMoreOnTheNextMeeting() {
        var window = open(GroupsNavigation.meeting(group.meeting()), group.bram());
        assertThat(page(window)).contains("Ronde");

        welcoming.sayGoodbye(group.bram().signedIn(), group.group(), group.coordinator());
        window.getUI().navigate(GroupsNavigation.meeting(past));

        assertThat(title(window)).isEqualTo("Op bezoek");
        assertThat(page(window)).doesNotContain("Rondleiding");
    }

    @Test
    void theNameOfAResidentIsNoticedBesideTheReport() {
        var window = open(GroupsNavigation.meeting(past), group.facilitator());

        press(window, "Verslag schrijven");
        text(window, "Wat deden jullie?").setValue("We spraken mevrouw De Vries.");
        press(window, "Vervang");

        assertThat(text(window, "Wat deden jullie?").getValue()).isEqualTo("We spraken een bewoner.");
    }

    @Test
    void aReportThatIsTooLongIsLeftWhole() {
        var window = open(GroupsNavigation.meeting(past), group.facilitator());
        var typed = "x".repeat(4001);

        press(window, "Verslag schrijven");
        text(window, "Wat deden jullie?").setValue(typed);
        press(window, "Verslag opslaan");

        assertThat(text(window, "Wat deden jullie?").getErrorMessage()).contains("4.001");
        assertThat(text(window, "Wat deden jullie?").getValue()).isEqualTo(typed);
    }

    @Test
    void whoReportsSecondSeesBothTextsAndKeepsTheirOwn() {
        var window = open(GroupsNavigation.meeting(past), group.coordinator());
        press(window, "Verslag schrijven");
        reporting.report(past, 0, new MeetingReport(Set.of(), "Van de ander."), group.facilitator());

        text(window, "Wat deden jullie?").setValue("Van mij.");
        press(window, "Verslag opslaan");
        assertThat(words(window, ConflictDialog.class))
                .contains("Van de ander.")
                .contains("Van mij.");
        assertThat(reading.inside(past, group.anna()).orElseThrow().report()).isEqualTo("Van de ander.");
        press(window, "Mijn tekst opslaan");

        assertThat(reading.inside(past, group.anna()).orElseThrow().report()).isEqualTo("Van mij.");
    }

    @Test
    void whoReportsSecondCanGoOnWithTheOtherText() {
        var window = open(GroupsNavigation.meeting(past), group.coordinator());
        press(window, "Verslag schrijven");
        reporting.report(past, 0, new MeetingReport(Set.of(), "Van de ander."), group.facilitator());

        text(window, "Wat deden jullie?").setValue("Van mij.");
        press(window, "Verslag opslaan");
        press(window, "Verder met de andere tekst");
        text(window, "Wat deden jullie?").setValue("Van de ander, en van mij.");
        press(window, "Verslag opslaan");

        assertThat(reading.inside(past, group.anna()).orElseThrow().report()).isEqualTo("Van de ander, en van mij.");
    }

    @Test
    void whatWasTypedOnAnOlderReportIsNotWrittenOverTheNewOne() {
        reporting.report(past, 0, new MeetingReport(Set.of(), "Van de ander."), group.facilitator());
        var window = open(GroupsNavigation.meeting(past), group.coordinator());
        var draft = draftAroundReport(window);

        Device.has(draft, "Van mij, van gisteren.", "0");
        assertThat(draft.getElement().getAttribute("state")).isEqualTo("0");
        press(window, "Verslag opslaan");

        assertThat(words(window, ConflictDialog.class))
                .contains("Van de ander.")
                .contains("Van mij, van gisteren.");
        assertThat(reading.inside(past, group.anna()).orElseThrow().report()).isEqualTo("Van de ander.");
    }

    @Test
    void aReportOfWhichTheDeviceKnowsNoVersionIsLaidBesideWhatStands() {
        reporting.report(past, 0, new MeetingReport(Set.of(), "Van de ander."), group.facilitator());
        var window = open(GroupsNavigation.meeting(past), group.coordinator());

        Device.has(draftAroundReport(window), "Van mij.", "vreemd");
        press(window, "Verslag opslaan");

        assertThat(words(window, ConflictDialog.class))
                .contains("Van de ander.")
                .contains("Van mij.");
    }

    @Test
    void whoCancelsAReportThrowsItAwayOnTheDeviceToo() {
        var window = open(GroupsNavigation.meeting(past), group.coordinator());
        Device.has(draftAroundReport(window), "Toch niet.", "0");

        press(window, "Annuleren");

        assertThat(Device.mayForget(window)).isTrue();
        assertThat(reading.inside(past, group.anna()).orElseThrow().report()).isNull();
    }

    @Test
    void whoAgreesSomethingAtAMeetingThatIsCalledOffHearsThatAndKeepsTheirWords() {
        var window = open(GroupsNavigation.meeting(group.meeting()), group.anna());
        line(window, "Nieuwe afspraak").setValue("Bellen");
        meetings.callOff(group.meeting(), group.facilitator());

        press(window, "Afspraak toevoegen");

        assertThat(line(window, "Nieuwe afspraak").getErrorMessage()).contains("intussen afgezegd");
        assertThat(line(window, "Nieuwe afspraak").getValue()).isEqualTo("Bellen");
    }

    private static DeviceDraft draftAroundReport(BrowserlessUIContext window) {
        return window.find(DeviceDraft.class, window.find(ReportPanel.class).single())
                .single();
    }

    @Test
    void beforeItBeginsThereIsNothingToReport() {
        var window = open(GroupsNavigation.meeting(group.meeting()), group.facilitator());

        assertThat(shows(window, ReportPanel.class)).isFalse();
        assertThat(links(window)).contains(GroupsNavigation.changeMeeting(group.meeting()));
    }

    @Test
    void aMemberWritesDownWhoDoesWhatByWhen() {
        var window = open(GroupsNavigation.meeting(past), group.anna());
        var due = LocalDate.now().plusDays(14);

        line(window, "Nieuwe afspraak").setValue("Bellen met de huisarts");
        choose(window, "Bram");
        pick(window, "Vóór (mag leeg)", due);
        press(window, "Afspraak toevoegen");

        assertThat(actions.of(past, group.bram()))
                .extracting(AgreedAction::text, AgreedAction::owner, AgreedAction::due)
                .containsExactly(tuple("Bellen met de huisarts", group.bram().signedIn(), due));
        assertThat(words(window, MeetingActionList.class)).contains("Bram");
        assertThat(line(window, "Nieuwe afspraak").getValue()).isEmpty();
    }

    @Test
    void anActionWithoutWordsIsNotKeptAndTheFieldSaysWhy() {
        var window = open(GroupsNavigation.meeting(past), group.anna());

        press(window, "Afspraak toevoegen");

        assertThat(line(window, "Nieuwe afspraak").getErrorMessage())
                .isEqualTo("Schrijf eerst op wat jullie afspreken.");
        assertThat(actions.of(past, group.anna())).isEmpty();
    }

    @Test
    void aPhoneNumberIsNoticedBesideAnAction() {
        var window = open(GroupsNavigation.meeting(past), group.anna());

        line(window, "Nieuwe afspraak").setValue("Bel 06-12345678 terug");

        assertThat(words(window, MeetingActionList.class)).contains("telefoonnummer");
    }

    @Test
    void whatWasAgreedIsTickedOff() {
        actions.agree(past, "Bellen", null, null, group.anna());
        var window = open(GroupsNavigation.meeting(past), group.bram());

        var done = window.find(
                        Checkbox.class, window.find(MeetingActionList.class).single())
                .single();
        window.test(done).click();

        assertThat(actions.of(past, group.anna()).getFirst().done()).isTrue();
    }

    @Test
    void aNeighbourSeesWhenItIsAndNothingOfWhatWasSaid() {
        reporting.report(past, 0, new MeetingReport(Set.of(), "Rondgelopen."), group.facilitator());

        var window = open(GroupsNavigation.meeting(past), group.neighbour());

        assertThat(title(window)).isEqualTo("Op bezoek");
        assertThat(page(window)).doesNotContain("Rondgelopen.").doesNotContain("Rondleiding");
        assertThat(shows(window, MeetingActionList.class)).isFalse();
    }

    @Test
    void theAddressOfAMeetingThatWasCalledOffSaysSo() {
        meetings.callOff(group.meeting(), group.facilitator());

        var window = open(GroupsNavigation.meeting(group.meeting()), group.anna());

        assertThat(page(window)).contains("Deze bijeenkomst gaat niet door.");
        assertThat(window.find(Button.class).withText("Afspraak toevoegen").exists())
                .isFalse();
    }

    @SuppressWarnings("unchecked")
    private static void tick(BrowserlessUIContext window, String name) {
        CheckboxGroup<Face> people = window.find(CheckboxGroup.class).single();
        window.test(people).selectItem(name);
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, String name) {
        Select<Face> owner = window.find(Select.class).single();
        window.test(owner).selectItem(name);
    }
}
