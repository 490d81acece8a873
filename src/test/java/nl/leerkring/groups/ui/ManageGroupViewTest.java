package nl.leerkring.groups.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.FoundingGroups;
import nl.leerkring.groups.GroupWording;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.network.ui.NetworkNavigation;
import nl.leerkring.ui.ConflictDialog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ManageGroupViewTest extends PlanningViewTest {

    @Autowired
    private FoundingGroups founding;

    @Autowired
    private RunningRegions regions;

    @Test
    void aCoordinatorFindsSomebodyByNameAndWelcomesThem() {
        var window = atGroup();

        line(window, "Naam of e-mailadres").setValue("buur");
        press(window, "Zoeken");
        press(window, "Toevoegen als deelnemer");

        assertThat(page(window)).contains("Buur hoort er nu bij.");
        assertThat(reading.members(group.group(), group.anna()))
                .containsEntry(group.neighbour().signedIn(), false);
    }

    @Test
    void somebodyNobodyKnowsIsNotFoundAndTheScreenTellsWhatToTry() {
        var window = atGroup();

        line(window, "Naam of e-mailadres").setValue("Onbekend");
        press(window, "Zoeken");

        assertThat(page(window)).contains("Niemand gevonden");
        assertThat(line(window, "Naam of e-mailadres").getHelperText()).contains("hele e-mailadres");
    }

    @Test
    void oneLetterIsTooFew() {
        var window = atGroup();

        line(window, "Naam of e-mailadres").setValue("b");
        press(window, "Zoeken");

        assertThat(line(window, "Naam of e-mailadres").getErrorMessage()).startsWith("Schrijf ten minste twee letters");
    }

    @Test
    void aMemberBecomesFacilitatorAndBack() {
        var window = atGroup();

        pressFor(window, "Begeleider maken: Bram");
        assertThat(reading.members(group.group(), group.anna()))
                .containsEntry(group.bram().signedIn(), true);
        pressFor(window, "Deelnemer maken: Bram");

        assertThat(reading.members(group.group(), group.anna()))
                .containsEntry(group.bram().signedIn(), false);
    }

    @Test
    void goodbyeIsSaidAfterAskingOnceMore() {
        var window = atGroup();

        pressFor(window, "Afscheid nemen: Bram");
        assertThat(reading.members(group.group(), group.anna()))
                .containsKey(group.bram().signedIn());
        window.test(window.find(ConfirmDialog.class).single()).confirm();

        assertThat(reading.members(group.group(), group.anna()))
                .doesNotContainKey(group.bram().signedIn());
        assertThat(words(window, MemberDesk.class)).doesNotContain("Bram");
    }

    @Test
    void aGroupWithoutAFacilitatorIsNoticed() {
        var window = atGroup();

        pressFor(window, "Deelnemer maken: Begeleider");

        assertThat(words(window, MemberDesk.class)).contains("Deze werkgroep heeft nog geen begeleider.");
    }

    @Test
    void nameAndPurposeAreCorrected() {
        var window = atGroup();

        line(window, "Naam").setValue("Nieuwe naam");
        press(window, "Naam en doel opslaan");

        assertThat(reading.group(group.group(), group.anna()).name()).isEqualTo("Nieuwe naam");
        assertThat(page(window)).contains("Opgeslagen.");
    }

    @Test
    void aGroupWithoutANameIsNotKept() {
        var window = atGroup();

        line(window, "Naam").setValue(" ");
        press(window, "Naam en doel opslaan");

        assertThat(line(window, "Naam").getErrorMessage()).isEqualTo("Geef de werkgroep een naam.");
        assertThat(reading.group(group.group(), group.anna()).name()).startsWith("Groep ");
    }

    @Test
    void whoNamesAGroupSecondSeesBoth() {
        var window = atGroup();
        founding.correct(group.group(), 0, new GroupWording("Van de ander", "Samen."), as("beheer"));

        line(window, "Naam").setValue("Van mij");
        press(window, "Naam en doel opslaan");

        assertThat(words(window, ConflictDialog.class)).contains("Van de ander").contains("Van mij");
    }

    @Test
    void onlyTheCoordinatorOfTheRegionManagesTheGroup() {
        for (var reader : new Reader[] {
            group.anna(), group.facilitator(), group.neighbour(), groups.make().coordinator()
        }) {
            assertThat(title(open(GroupsNavigation.manage(slug), reader))).isEqualTo(NOT_HERE);
        }
    }

    @Test
    void aCoordinatorFoundsAGroupOnThePageOfTheRegion() {
        var window = atRegion();

        press(window, "Werkgroep oprichten");
        line(window, "Naam").setValue("Vroeg Erbij " + slug);
        assertThat(line(window, "Adres").getValue()).isEqualTo("vroeg-erbij-" + slug);
        text(window, "Waar is de groep voor?").setValue("Om eerder te zien dat het minder gaat.");
        press(window, "Werkgroep oprichten");

        assertThat(title(window)).isEqualTo("Werkgroep beheren");
        assertThat(page(window)).contains("In deze werkgroep zit nog niemand.");
        assertThat(reading.bySlug("vroeg-erbij-" + slug, group.coordinator()).name())
                .isEqualTo("Vroeg Erbij " + slug);
    }

    @Test
    void anAddressThatIsTakenOrImpossibleIsSaidBesideTheField() {
        var window = atRegion();
        press(window, "Werkgroep oprichten");
        line(window, "Naam").setValue("Nog een groep");
        text(window, "Waar is de groep voor?").setValue("Om te leren.");

        address(window).setValue("Met spaties");
        press(window, "Werkgroep oprichten");
        assertThat(address(window).getErrorMessage()).startsWith("Gebruik kleine letters");
        address(window).setValue(slug);
        press(window, "Werkgroep oprichten");

        assertThat(address(window).getErrorMessage())
                .isEqualTo("Het adres " + slug + " is al van een andere werkgroep. Kies een ander adres.");
        assertThat(line(window, "Naam").getValue()).isEqualTo("Nog een groep");
    }

    private BrowserlessUIContext atGroup() {
        return open(GroupsNavigation.manage(slug), group.coordinator());
    }

    private BrowserlessUIContext atRegion() {
        var region = regions.of(group.coordinator()).getFirst();
        return open(NetworkNavigation.region(region.slug()), group.coordinator());
    }

    private static TextField address(BrowserlessUIContext window) {
        return line(window, "Adres");
    }

    private static void pressFor(BrowserlessUIContext window, String label) {
        window.find(Button.class).withAriaLabel(label).single().click();
    }
}
