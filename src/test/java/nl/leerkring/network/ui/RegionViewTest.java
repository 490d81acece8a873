package nl.leerkring.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.CorrectingTheMap;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.Network;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A region from its first day: an administrator founds it, fills it and hands it over. */
class RegionViewTest extends ViewTest {

    @Autowired
    private RunningRegions running;

    @Autowired
    private PeopleOfRegions people;

    @Autowired
    private CurrentReader readers;

    @Autowired
    private Network network;

    @Autowired
    private CorrectingTheMap correcting;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Reader administrator;
    private BrowserlessUIContext window;

    @BeforeEach
    void foundRegion() {
        administrator = as("beheer");
        window = open(NetworkNavigation.regions(), administrator);
        press("Regio maken");
        field(TextField.class, "Naam van de regio").setValue("Regio " + mark);
        field(TextField.class, "Naam van de werkplaats").setValue("Werkplaats " + mark);
        pressLast("Regio maken");
    }

    @Test
    void aNewRegionHasAnAddressMadeFromItsNameAndTeachesWhatToDoFirst() {
        assertThat(title(window)).isEqualTo("Regio " + mark);
        assertThat(running.at("regio-" + mark, administrator).workplace()).isEqualTo("Werkplaats " + mark);
        assertThat(words(window)).contains("Maak eerst een gemeente", "Er is nog niemand in deze regio");
        assertThat(window.find(Button.class).withText("Team toevoegen").all()).isEmpty();
    }

    @Test
    void anAddressThatIsTakenIsSaidBesideItAndNothingIsLost() {
        window = open(NetworkNavigation.regions(), administrator);
        press("Regio maken");
        field(TextField.class, "Naam van de regio").setValue("Regio " + mark);
        field(TextField.class, "Naam van de werkplaats").setValue("Een andere werkplaats");
        pressLast("Regio maken");

        var address = field(TextField.class, "Laatste deel van het adres");
        assertThat(address.getErrorMessage()).contains("al van een andere regio");
        assertThat(field(TextField.class, "Naam van de werkplaats").getValue()).isEqualTo("Een andere werkplaats");

        address.setValue("regio-twee-" + mark);
        pressLast("Regio maken");
        assertThat(running.at("regio-twee-" + mark, administrator).workplace()).isEqualTo("Een andere werkplaats");
    }

    @Test
    void aRegionIsFilledFromMunicipalityToTeam() {
        addMunicipality("Dorp", 12_000);
        assertThat(words(window, MunicipalityPart.class)).contains("Dorp", "12.000 inwoners", "minder dan 20.000");

        press("Organisatie toevoegen");
        field(TextField.class, "Naam").setValue("Welzijn " + mark);
        field(Select.class, "Soort organisatie").setValue(OrganisationKind.WELFARE);
        field(CheckboxGroup.class, "Werkt voor").setValue(Set.of(municipality()));
        press("Toevoegen");
        press("Team toevoegen");
        field(TextField.class, "Naam").setValue("Team Dorp");
        field(TextField.class, "Zo heet zo’n team hier").setValue("dorpsteam");
        field(Select.class, "Gemeente").setValue(municipality());
        field(CheckboxGroup.class, "Werkgevers van de teamleden (niet verplicht)")
                .setValue(Set.of(organisation()));
        press("Toevoegen");

        assertThat(words(window, OrganisationPart.class)).contains("welzijn · Dorp");
        assertThat(words(window, TeamPart.class)).contains("dorpsteam · Dorp · Welzijn " + mark);
        assertThat(team().employers()).containsExactly(organisation().id());
    }

    @Test
    void aNameThatIsMissingOrTakenIsSaidBesideTheField() {
        addMunicipality("Dorp", 12_000);
        press("Gemeente toevoegen");
        press("Toevoegen");
        assertThat(field(TextField.class, "Naam").getErrorMessage()).contains("Vul de naam");
        assertThat(field(IntegerField.class, "Aantal inwoners").getErrorMessage())
                .contains("hoeveel mensen");

        field(TextField.class, "Naam").setValue("DORP");
        field(IntegerField.class, "Aantal inwoners").setValue(3);
        press("Toevoegen");

        assertThat(field(TextField.class, "Naam").getErrorMessage()).contains("al een gemeente met deze naam");
        assertThat(running.municipalities(
                        running.at("regio-" + mark, administrator).id(), administrator))
                .hasSize(1);
    }

    @Test
    void aNameIsCorrected() {
        addMunicipality("Drop", 12_000);
        press("Wijzigen");
        field(TextField.class, "Naam").setValue("Dorp");
        press("Opslaan");

        assertThat(municipality().name()).isEqualTo("Dorp");
        assertThat(words(window, MunicipalityPart.class)).contains("Dorp").doesNotContain("Drop");

        press("Namen wijzigen");
        field(TextField.class, "Naam van de regio").setValue("Regio anders");
        press("Opslaan");
        assertThat(title(window)).isEqualTo("Regio anders");
    }

    @Test
    void whoCorrectsATeamAfterSomebodyElseIsToldAndLosesNothing() {
        addMunicipality("Dorp", 12_000);
        var region = running.at("regio-" + mark, administrator).id();
        var place = municipality().id();
        network.addTeam("Team", "wijkteam", place, Set.of(), administrator);
        window = open(NetworkNavigation.region("regio-" + mark), administrator);
        pressLast("Wijzigen");
        var seen = team();
        correcting.correct(seen, new TeamEntry(seen.id(), "Team Noord", "wijkteam", place, Set.of()), administrator);

        field(TextField.class, "Naam").setValue("Team Zuid");
        press("Opslaan");
        assertThat(words(window, ChangedNotice.class)).contains("Nu staat er: Team Noord");
        assertThat(field(TextField.class, "Naam").getValue()).isEqualTo("Team Zuid");

        press("Opslaan");
        assertThat(running.teams(region, administrator))
                .extracting(TeamEntry::name)
                .containsExactly("Team Zuid");
    }

    @Test
    void somebodyIsLetInPlacedAndAppointed() {
        letIn("Karin", mark + "@test.leerkring.nl");

        assertThat(window.find(Code.class).single().getText()).contains("/welkom/");
        assertThat(words(window, RegionPeople.class))
                .contains("Karin", "teammedewerker", mark + "@test.leerkring.nl", "Link nog niet gebruikt");

        press("Coördinator benoemen");
        field(ComboBox.class, "Wie?").setValue(karin());
        press("Benoemen");

        var region = running.at("regio-" + mark, administrator);
        assertThat(readers.of(karin().person()).coordinates(region.id())).isTrue();
        press("Geen coördinator meer");
        assertThat(readers.of(karin().person()).coordinates(region.id())).isFalse();
    }

    @Test
    void anAddressThatHasAnAccountIsSaidBesideIt() {
        letIn("Karin", mark + "@test.leerkring.nl");
        letIn("Nog een Karin", mark + "@test.leerkring.nl");

        assertThat(field(EmailField.class, "E-mailadres").getErrorMessage()).contains("al een account");
        assertThat(people.of(running.at("regio-" + mark, administrator).id(), administrator))
                .hasSize(1);
    }

    private void addMunicipality(String name, int inhabitants) {
        press("Gemeente toevoegen");
        field(TextField.class, "Naam").setValue(name);
        field(IntegerField.class, "Aantal inwoners").setValue(inhabitants);
        press("Toevoegen");
    }

    private void letIn(String name, String email) {
        press("Iemand binnenlaten");
        field(TextField.class, "Naam").setValue(name);
        field(EmailField.class, "E-mailadres").setValue(email);
        field(Select.class, "Rol").setValue(Perspective.TEAM_MEMBER);
        press("Link maken");
    }

    private MunicipalityEntry municipality() {
        var region = running.at("regio-" + mark, administrator).id();
        return running.municipalities(region, administrator).getFirst();
    }

    private OrganisationEntry organisation() {
        var region = running.at("regio-" + mark, administrator).id();
        return running.organisations(region, administrator).getFirst();
    }

    private TeamEntry team() {
        var region = running.at("regio-" + mark, administrator).id();
        return running.teams(region, administrator).getFirst();
    }

    private AccountSummary karin() {
        var region = running.at("regio-" + mark, administrator).id();
        return people.of(region, administrator).getFirst().account();
    }

    private void press(String text) {
        window.find(Button.class).withText(text).all().getFirst().click();
    }

    /** The button of the dialog, where the page has one of the same name. */
    private void pressLast(String text) {
        window.find(Button.class).withText(text).all().getLast().click();
    }

    @SuppressWarnings("unchecked")
    private <F extends Component & HasElement & HasValue<?, ?>> F field(Class<F> type, String label) {
        return (F) window.find(type).all().stream()
                .filter(field -> label.equals(field.getElement().getProperty("label")))
                .toList()
                .getLast();
    }
}
