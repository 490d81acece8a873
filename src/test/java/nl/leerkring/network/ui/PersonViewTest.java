package nl.leerkring.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.PersonPage;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PersonViewTest extends ViewTest {

    @Autowired
    private PeopleAtWork work;

    @Autowired
    private CurrentReader readers;

    @Autowired
    private PeopleOfRegions people;

    @Autowired
    private RegionServices services;

    private TestGroup group;
    private String address;

    @BeforeEach
    void makeRegion() {
        group = groups.make();
        address = NetworkNavigation.person(group.anna().signedIn());
    }

    @Test
    void aCoordinatorChangesTheRoleOfSomebodyOfTheirRegion() {
        var window = open(address, group.coordinator());
        assertThat(title(window)).isEqualTo("Anna");

        role(window).setValue(Perspective.TEAM_LEADER);
        press(window, "Opslaan");

        assertThat(words(window)).contains("Opgeslagen");
        assertThat(work.workplaceOf(group.anna().signedIn()))
                .map(workplace -> workplace.perspective())
                .hasValue(Perspective.TEAM_LEADER);
    }

    @Test
    void accessStopsAndIsGivenBack() {
        var window = open(address, group.coordinator());

        press(window, "Stop de toegang");
        assertThat(words(window)).contains("De toegang is gestopt").doesNotContain("Maak een nieuwe link");
        assertThat(readers.of(group.anna().signedIn()).isSignedIn()).isFalse();

        press(window, "Geef de toegang terug");
        assertThat(words(window)).contains("Deze persoon kan inloggen");
        assertThat(readers.of(group.anna().signedIn()).isSignedIn()).isTrue();
    }

    @Test
    void aNewLinkIsShownOnce() {
        var window = open(address, group.coordinator());

        press(window, "Maak een nieuwe link");

        assertThat(window.find(Code.class).single().getText()).contains("/welkom/");
        assertThat(open(address, group.coordinator()).find(Code.class).all()).isEmpty();
        assertThat(words(open(address, group.coordinator()))).contains("nog niet is gebruikt");
    }

    @Test
    void aCoordinatorSeesThatColleaguesAreForAnAdministrator() {
        var jolanda = NetworkNavigation.person(as("jolanda").signedIn());

        var own = open(jolanda, as("jolanda"));

        assertThat(words(own)).contains("regelt een beheerder").doesNotContain("Stop de toegang");
        assertThat(words(open(jolanda, as("beheer")))).contains("Stop de toegang");
    }

    @Test
    void anAdministratorMakesSomebodyAnAdministratorTakesItBackAndReadsBothInTheTrail() {
        var window = open(address, as("beheer"));

        press(window, "Beheerder maken");
        assertThat(words(window, AdministratorPart.class)).contains("Deze persoon is beheerder");
        press(window, "Geen beheerder meer");
        assertThat(words(window, AdministratorPart.class)).contains("is geen beheerder");

        assertThat(words(open(NetworkNavigation.auditTrail(), as("beheer"))))
                .contains("Beheerder gemaakt", "Geen beheerder meer", "Anna", "Door");
    }

    @Test
    void anAdministratorCorrectsAnAddressAndHearsThatOneIsTaken() {
        var window = open(address, as("beheer"));

        press(window, "E-mailadres wijzigen");
        window.find(EmailField.class).single().setValue("karim@voorbeeld.leerkring.nl");
        press(window, "Adres opslaan");
        assertThat(window.find(EmailField.class).single().getErrorMessage()).contains("al een account");

        var fresh = "nieuw-" + group.anna().signedIn() + "@test.leerkring.nl";
        window.find(EmailField.class).single().setValue(fresh);
        press(window, "Adres opslaan");
        assertThat(words(window)).contains(fresh);
    }

    @Test
    void aCoordinatorFindsNothingOfAdministratorsAndNoTrail() {
        assertThat(open(address, group.coordinator())
                        .find(AdministratorPart.class)
                        .all())
                .isEmpty();
        for (var other : new Reader[] {group.coordinator(), group.facilitator(), group.anna()}) {
            assertThat(title(open(NetworkNavigation.auditTrail(), other))).isEqualTo(NOT_HERE);
        }
    }

    @Test
    void toOthersThereIsNobodyThere() {
        for (var other : new Reader[] {group.anna(), group.facilitator(), as("jolanda"), as("ruben")}) {
            assertThat(title(open(address, other))).isEqualTo(NOT_HERE);
        }
        assertThat(title(open("beheer/mensen/geen-nummer", as("beheer")))).isEqualTo(NOT_HERE);
    }

    @Test
    void withOneRegionThereIsNothingToChooseAndTheFormIsThereAtOnce() {
        var known = people.read(group.anna().signedIn(), group.coordinator());
        var ofNoRegion = new PersonPage(known.person(), Optional.empty(), true);
        var window = open(address, group.coordinator());

        window.getUI().removeAll();
        window.getUI().add(new PlacePart("Plek", ofNoRegion, services, group.coordinator()));

        assertThat(role(window).isVisible()).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static Select<Perspective> role(BrowserlessUIContext window) {
        return (Select<Perspective>) window.find(Select.class).all().stream()
                .filter(select -> "Rol".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
