package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ArrangingContributionsModuleTest extends ModuleTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ArrangingContributions arranging;

    @Autowired
    private ReadingContributions reading;

    @Autowired
    private Vocabulary vocabulary;

    private TestGroup group;
    private ContributionId tip;

    @BeforeEach
    void shareATip() {
        group = groups.make();
        tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();
    }

    @Test
    void facilitatorSaysWhatItIsAboutAndTheWordsStay() {
        var theme = vocabulary.addForGroup("Samen eten", group.group(), group.facilitator());
        var before = reading.read(tip, group.bram()).text();

        arranging.arrange(tip, null, about(theme), group.facilitator());

        var page = reading.read(tip, group.bram());
        assertThat(page.themes()).containsExactly(theme);
        assertThat(page.lines()).containsExactly(Line.FIRST);
        assertThat(page.level()).isEqualTo(Level.TEAM);
        assertThat(page.summary().question()).isNull();
        assertThat(page.text()).isEqualTo(before);
        assertThat(page.revisionNumber()).isEqualTo(1);
    }

    @Test
    void themeOfAnotherGroupIsRefused() {
        var elsewhere = groups.make();
        var foreign = vocabulary.addForGroup("Elders", elsewhere.group(), elsewhere.facilitator());

        assertThatThrownBy(() -> arranging.arrange(tip, null, about(foreign), group.facilitator()))
                .isInstanceOf(NotFound.class);

        assertThat(reading.read(tip, group.bram()).themes()).isEmpty();
    }

    @Test
    void questionOfAnotherCycleIsRefused() {
        var elsewhere = groups.make();

        assertThatThrownBy(() -> arranging.arrange(tip, elsewhere.question(), Marks.NONE, group.facilitator()))
                .isInstanceOf(NotFound.class);

        assertThat(reading.read(tip, group.bram()).summary().question()).isEqualTo(group.question());
    }

    @Test
    void membersArrangeNothingNotEvenTheirOwn() {
        assertThatThrownBy(() -> arranging.arrange(tip, null, Marks.NONE, group.anna()))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ownTitleStaysWhenTheWordsChange() {
        sharing.revise(tip, 1, "Eerst bellen", ContributionText.of("Bel niet, ga langs."), group.anna());

        assertThat(reading.read(tip, group.bram()).summary().title()).isEqualTo("Eerst bellen");
    }

    private static Marks about(ThemeId theme) {
        return new Marks(Set.of(theme), Set.of(Line.FIRST), Reach.COLLECTIVE, Level.TEAM);
    }
}
