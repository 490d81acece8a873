package nl.leerkring.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.Plans;
import nl.leerkring.groups.Stage;
import nl.leerkring.ui.ConflictDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PlanMeetingViewTest extends PlanningViewTest {

    @Autowired
    private SharingContributions sharing;

    @Test
    void aFacilitatorPlansAMeetingWithItsStagesInOrder() {
        var window = atNewMeeting();

        line(window, "Titel").setValue("Preventie");
        pick(window, "Dag", LocalDate.now().plusDays(20));
        addStage(window, "Pauze", 15);
        addStage(window, "Kennismaken", 40);
        window.find(Button.class).withAriaLabel("Onderdeel omhoog").last().click();
        press(window, "Bijeenkomst plannen");

        assertThat(title(window)).isEqualTo("Traject plannen");
        var planned = reading.path(group.cycle(), group.anna()).getLast();
        assertThat(planned.title()).isEqualTo("Preventie");
        assertThat(planned.number()).isEqualTo(2);
        assertThat(reading.inside(planned.id(), group.anna()).orElseThrow().stages())
                .containsExactly(new Stage("Kennismaken", 40), new Stage("Pauze", 15));
    }

    @Test
    void anEmptyMeetingIsNotPlannedAndEveryFieldSaysWhy() {
        var window = atNewMeeting();

        addStage(window, "", 0);
        press(window, "Bijeenkomst plannen");

        assertThat(line(window, "Titel").getErrorMessage()).isEqualTo("Geef een titel.");
        assertThat(day(window, "Dag").getErrorMessage()).startsWith("Kies een dag");
        assertThat(line(window, "Onderdeel").getErrorMessage()).startsWith("Schrijf op wat jullie doen");
        assertThat(number(window, "Minuten").getErrorMessage()).isEqualTo("Geef 1 tot 720 minuten.");
        assertThat(reading.path(group.cycle(), group.anna())).hasSize(1);
    }

    @Test
    void anEndThatIsNotAfterTheBeginIsSaidBesideTheField() {
        var window = atNewMeeting();

        line(window, "Titel").setValue("Preventie");
        pick(window, "Dag", LocalDate.now().plusDays(20));
        time(window, "Tot").setValue(LocalTime.of(13, 0));
        press(window, "Bijeenkomst plannen");

        assertThat(time(window, "Tot").getErrorMessage())
                .isEqualTo("Het einde ligt niet na het begin. Kies een latere tijd.");
        assertThat(reading.path(group.cycle(), group.anna())).hasSize(1);
    }

    @Test
    void aNumberThatIsTakenIsSaidBesideTheField() {
        var window = atNewMeeting();

        number(window, "Nummer").setValue(1);
        line(window, "Titel").setValue("Preventie");
        pick(window, "Dag", LocalDate.now().plusDays(20));
        press(window, "Bijeenkomst plannen");

        assertThat(number(window, "Nummer").getErrorMessage())
                .isEqualTo("Nummer 1 is al van een andere bijeenkomst. Kies een ander nummer.");
    }

    @Test
    void aDayOutsideTheCycleIsSaidAndAllowed() {
        var window = atNewMeeting();

        line(window, "Titel").setValue("Nog een keer bij elkaar");
        pick(window, "Dag", LocalDate.now().plusYears(1));
        assertThat(day(window, "Dag").getHelperText()).contains("Deze dag valt daarbuiten. Dat mag.");
        press(window, "Bijeenkomst plannen");

        assertThat(reading.path(group.cycle(), group.anna()))
                .extracting(MeetingSummary::title)
                .endsWith("Nog een keer bij elkaar");
    }

    @Test
    void aPlannedMeetingIsShownWholeAndChanged() {
        var window = open(GroupsNavigation.changeMeeting(group.meeting()), group.facilitator());
        assertThat(line(window, "Plaats").getValue()).isEqualTo("Buurthuis");
        assertThat(line(window, "Onderdeel").getValue()).isEqualTo("Ronde");

        line(window, "Plaats").setValue("Bibliotheek");
        press(window, "Wijzigingen opslaan");

        assertThat(title(window)).isEqualTo("Bijeenkomst 1: Begin");
        assertThat(page(window)).contains("Bibliotheek");
    }

    @Test
    void whoChangesAMeetingSecondSeesBothAndLosesNothing() {
        var window = open(GroupsNavigation.changeMeeting(group.meeting()), group.coordinator());
        meetings.change(
                group.meeting(), 0, Plans.aMeeting(1).called("Van de ander").made(), group.facilitator());

        line(window, "Titel").setValue("Van mij");
        press(window, "Wijzigingen opslaan");
        assertThat(words(window, ConflictDialog.class))
                .contains("Bijeenkomst 1: Van de ander")
                .contains("Bijeenkomst 1: Van mij")
                .contains("Ronde (20 minuten)");
        assertThat(reading.meeting(group.meeting(), group.anna()).title()).isEqualTo("Van de ander");
        press(window, "Mijn tekst opslaan");

        assertThat(reading.meeting(group.meeting(), group.anna()).title()).isEqualTo("Van mij");
    }

    @Test
    void aMeetingIsCalledOffAfterAskingOnceMore() {
        var window = open(GroupsNavigation.changeMeeting(group.meeting()), group.facilitator());

        press(window, "Bijeenkomst afzeggen");
        window.test(window.find(ConfirmDialog.class).single()).confirm();

        assertThat(title(window)).isEqualTo("Traject plannen");
        assertThat(reading.path(group.cycle(), group.anna())).isEmpty();
    }

    @Test
    void aMeetingWithContributionsSaysWhyItCannotBeCalledOff() {
        sharing.share(Drafts.aGoldenTip().in(group), group.anna());

        var window = open(GroupsNavigation.changeMeeting(group.meeting()), group.facilitator());

        assertThat(page(window)).contains("Daarom kun je haar niet meer afzeggen.");
        assertThat(window.find(Button.class).withText("Bijeenkomst afzeggen").exists())
                .isFalse();
    }

    @Test
    void onlyWhoGuidesTheGroupPlansItsMeetings() {
        var elsewhere = groups.make();
        for (var reader :
                new Reader[] {group.anna(), group.neighbour(), elsewhere.facilitator(), elsewhere.coordinator()}) {
            assertThat(title(open(GroupsNavigation.newMeeting(group.cycle()), reader)))
                    .isEqualTo(NOT_HERE);
            assertThat(title(open(GroupsNavigation.changeMeeting(group.meeting()), reader)))
                    .isEqualTo(NOT_HERE);
        }
    }

    private BrowserlessUIContext atNewMeeting() {
        return open(GroupsNavigation.newMeeting(group.cycle()), group.facilitator());
    }

    private static TimePicker time(BrowserlessUIContext window, String label) {
        return window.find(TimePicker.class).withLabel(label).single();
    }

    private static void addStage(BrowserlessUIContext window, String title, int minutes) {
        press(window, "Onderdeel toevoegen");
        var row = window.find(StageRow.class).last();
        window.find(TextField.class, row).single().setValue(title);
        window.find(IntegerField.class, row).single().setValue(minutes);
    }
}
