package nl.leerkring.network.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.AdministratorScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RegionsViewTest extends ViewTest {

    @Autowired
    private RunningRegions regions;

    @Autowired
    private List<AdministratorScreen> screens;

    private TestGroup group;
    private String address;

    @BeforeEach
    void makeRegion() {
        group = groups.make();
        address = NetworkNavigation.region(
                regions.of(group.coordinator()).getFirst().slug());
    }

    @Test
    void aCoordinatorSeesOnlyTheirOwnRegion() {
        var window = open(NetworkNavigation.regions(), group.coordinator());

        assertThat(title(window)).isEqualTo("Beheer");
        assertThat(addresses(window)).contains(address).doesNotContain("beheer/regio/zuid-holland-zuid");
    }

    @Test
    void anAdministratorSeesEveryRegion() {
        var window = open(NetworkNavigation.regions(), as("beheer"));

        assertThat(addresses(window)).contains(address, "beheer/regio/zuid-holland-zuid", "beheer/regio/oude-vecht");
    }

    @Test
    void everyScreenForAdministratorsSaysWhatOneDoesThereInBothLanguages() {
        assertThat(screens).hasSizeGreaterThan(4);
        for (var language : List.of("nl", "en")) {
            var texts = ResourceBundle.getBundle("vaadin-i18n.translations", Locale.of(language));
            assertThat(screens)
                    .allSatisfy(screen ->
                            assertThat(texts.keySet()).contains(screen.texts() + ".title", screen.texts() + ".does"));
        }
    }

    @Test
    void forAMemberThereIsNoSuchPageAndNoSuchWordInTheMenu() {
        var window = open(NetworkNavigation.regions(), group.anna());

        assertThat(title(window)).isEqualTo(NOT_HERE);
        assertThat(addresses(window)).doesNotContain(NetworkNavigation.regions());
    }

    @Test
    void theMenuLeadsACoordinatorThere() {
        assertThat(addresses(open("", group.coordinator()))).contains(NetworkNavigation.regions());
    }

    @Test
    void aRegionIsThereForItsOwnCoordinatorOnly() {
        assertThat(title(open(address, group.coordinator()))).startsWith("Regio ");
        assertThat(title(open(address, as("jolanda")))).isEqualTo(NOT_HERE);
        assertThat(title(open(address, group.facilitator()))).isEqualTo(NOT_HERE);
        assertThat(title(open(address, group.anna()))).isEqualTo(NOT_HERE);
        assertThat(title(open(NetworkNavigation.region("bestaat-niet"), as("beheer"))))
                .isEqualTo(NOT_HERE);
    }

    private static java.util.List<String> addresses(BrowserlessUIContext window) {
        return window.find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
