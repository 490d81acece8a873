package nl.leerkring.contributions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouteParameters;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.search.ui.NearList;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.ConflictDialog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ContributionScreensViewTest extends ViewTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions reading;

    private TestGroup group;
    private ContributionId tip;

    @BeforeEach
    void shareATip() {
        group = groups.make();
        tip = sharing.share(Drafts.aGoldenTip().in(group), group.anna()).contribution();
    }

    @Test
    void withoutTextNothingIsSharedAndTheFieldSaysWhy() {
        var window = atShare(group.bram());

        press(window, "Delen met de werkgroep");

        assertThat(window.find(TextArea.class).single().getErrorMessage())
                .isEqualTo("Schrijf eerst op wat je wilt delen.");
        assertThat(shared()).hasSize(1);
    }

    @Test
    void ownTitleStandsAboveTheText() {
        var window = atShare(group.bram());

        window.find(TextArea.class).single().setValue("Wij eten elke maandag samen. Dan hoor je wat er speelt.");
        window.find(Button.class, window.find(TitleLine.class).single())
                .withText("Wijzig")
                .single()
                .click();
        window.find(TextField.class).single().setValue("Eten verbindt");
        press(window, "Delen met de werkgroep");

        assertThat(shared()).extracting(ContributionSummary::title).contains("Eten verbindt");
    }

    @Test
    void whoWritesRecognisesWhatAColleagueSharedAboutTheSame() {
        var sheep = sharing.share(
                        Drafts.aGoldenTip()
                                .saying("De herder laat kinderen elke donderdag schapen voeren naast de speeltuin.")
                                .in(group),
                        group.anna())
                .contribution();
        waitForTheIndex();
        var window = atShare(group.bram());

        window.find(TextArea.class)
                .single()
                .setValue("Naast onze speeltuin staan schapen. Kinderen voeren ze samen met de herder.");
        assertThat(words(window, LooksLike.class)).contains("Dit lijkt op een bijdrage van een ander", "Anna");
        press(window, "Herken ik");

        assertThat(words(window, LooksLike.class)).contains("Je zei: bij ons ook");
        assertThat(reading.read(sheep, group.bram()).recognisedByReader()).isTrue();
    }

    @Test
    void belowAContributionStandsWhatLooksLikeIt() {
        var near = sharing.share(
                        Drafts.aDilemma()
                                .saying(
                                        "Bel je de praktijkondersteuner vóór het eerste gesprek met de bewoner, of daarna?")
                                .in(group),
                        group.bram())
                .contribution();
        waitForTheIndex();

        assertThat(words(at(tip, group.anna()), NearList.class)).contains("Bel je de praktijkondersteuner");
        assertThat(words(at(near, group.anna()), NearList.class)).contains("Bel de praktijkondersteuner");
    }

    @Test
    void authorIsOfferedChangingAndWithdrawingAndNoRecognition() {
        assertThat(buttons(at(tip, group.anna())))
                .contains("Wijzigen", "Intrekken")
                .doesNotContain("Bij ons ook", "Ordenen", "Achterhouden");
    }

    @Test
    void colleagueIsOfferedRecognitionAndNoChange() {
        assertThat(buttons(at(tip, group.bram())))
                .contains("Bij ons ook")
                .doesNotContain("Wijzigen", "Intrekken", "Ordenen", "Achterhouden");
    }

    @Test
    void facilitatorArrangesAndTheWordsAreNoBusinessOfTheirs() {
        var window = at(tip, group.facilitator());

        press(window, "Ordenen");
        window.find(TextField.class).single().setValue("Samen eten");
        press(window, "Thema toevoegen");
        press(window, "Ordening opslaan");

        assertThat(buttons(window)).contains("Ordenen").doesNotContain("Wijzigen", "Ordening opslaan");
    }

    @Test
    void whoIsSecondSeesBothTextsAndCanKeepTheirOwn() {
        var window = at(tip, group.anna());
        press(window, "Wijzigen");
        sharing.revise(tip, 1, "", ContributionText.of("In een ander venster."), group.anna());

        field(window, "Je tekst").setValue("In dit venster.");
        press(window, "Opslaan");
        assertThat(window.find(ConflictDialog.class).single().getElement().getTextRecursively())
                .contains("In een ander venster.")
                .contains("In dit venster.");
        press(window, "Mijn tekst opslaan");

        assertThat(reading.read(tip, group.anna()).text()).isEqualTo("In dit venster.");
        assertThat(reading.read(tip, group.anna()).revisions()).hasSize(3);
    }

    @Test
    void emptyReplyIsNotSentAndTheFieldSaysWhy() {
        var window = at(tip, group.bram());

        press(window, "Reageren");

        assertThat(field(window, "Jouw reactie").getErrorMessage()).isEqualTo("Schrijf eerst je reactie op.");
        assertThat(reading.read(tip, group.bram()).replies()).isEmpty();
    }

    @Test
    void neighbourFindsNoPage() {
        assertThat(at(tip, group.neighbour()).find(H1.class).single().getText()).isEqualTo(NOT_HERE);
    }

    private List<ContributionSummary> shared() {
        return reading.list(ContributionFilter.ofGroup(group.group()), 0, 10, group.anna());
    }

    private BrowserlessUIContext atShare(Reader reader) {
        var window = signIn(reader);
        window.getUI().navigate(ShareView.class);
        return window;
    }

    private BrowserlessUIContext at(ContributionId contribution, Reader reader) {
        var window = signIn(reader);
        var address = new RouteParameters("contributionId", contribution.id().toString());
        window.getUI().navigate(ContributionView.class, address);
        return window;
    }

    private static TextArea field(BrowserlessUIContext window, String label) {
        return window.find(TextArea.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }
}
