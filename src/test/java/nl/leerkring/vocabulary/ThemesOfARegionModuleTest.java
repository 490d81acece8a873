package nl.leerkring.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.NameTaken;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ThemesOfARegionModuleTest extends ModuleTest {

    @Autowired
    private Vocabulary vocabulary;

    private TestGroup group;

    @BeforeEach
    void makeRegion() {
        group = groups.make();
    }

    @Test
    void aCoordinatorAddsAndRenamesTheThemesOfTheirRegion() {
        var theme = vocabulary.addForRegion("Vroeg er bij zijn", group.region(), group.coordinator());

        vocabulary.rename(theme, " Er vroeg bij zijn ", group.coordinator());

        assertThat(vocabulary.ofRegion(group.region(), group.coordinator()))
                .containsExactly(Map.entry(theme, "Er vroeg bij zijn"));
        assertThat(vocabulary.titles(Set.of(theme))).containsEntry(theme, "Er vroeg bij zijn");
    }

    @Test
    void aThemeStandsInARegionOnce() {
        vocabulary.addForRegion("Vertrouwen", group.region(), group.coordinator());
        var other = vocabulary.addForRegion("Tijd", group.region(), group.coordinator());

        assertThatThrownBy(() -> vocabulary.addForRegion("vertrouwen ", group.region(), group.coordinator()))
                .isInstanceOf(NameTaken.class);
        assertThatThrownBy(() -> vocabulary.rename(other, "Vertrouwen", group.coordinator()))
                .isInstanceOf(NameTaken.class);
        vocabulary.rename(other, "tijd", group.coordinator());
    }

    @Test
    void nobodyElseAddsRenamesOrListsThem() {
        var theme = vocabulary.addForRegion("Vertrouwen", group.region(), group.coordinator());

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), as("jolanda"))) {
            assertThatThrownBy(() -> vocabulary.addForRegion("Mijn", group.region(), other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> vocabulary.rename(theme, "Mijn", other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> vocabulary.ofRegion(group.region(), other)).isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aThemeOfAGroupIsRenamedByWhoGuidesTheGroup() {
        var theme = vocabulary.addForGroup("Huisbezoek", group.group(), group.facilitator());

        vocabulary.rename(theme, "Op huisbezoek", group.facilitator());

        assertThat(vocabulary.titles(Set.of(theme))).containsEntry(theme, "Op huisbezoek");
        assertThatThrownBy(() -> vocabulary.rename(theme, "Mijn", group.anna())).isInstanceOf(NotAllowed.class);
    }
}
