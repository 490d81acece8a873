package nl.leerkring.editions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.editions.ReadingEditions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.Sentences;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.testing.Device;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.DeviceDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EditionViewTest extends ViewTest {

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private ReadingEditions reading;

    @Autowired
    private EditionSection section;

    @Autowired
    private ReadingGroups groupsOf;

    private TestGroup group;
    private FindingId finding;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        finding = condensing.write(Sentences.whatWorks().in(group), group.facilitator());
    }

    @Test
    void withNothingEstablishedThereIsNoButtonAndThePageSaysWhy() {
        var window = atPublishing(group.facilitator());

        assertThat(window.find(EditionDocument.class).all()).isEmpty();
        assertThat(words(window, NewEditionView.class)).contains("Er is nog niets om te publiceren");
        assertThat(window.find(Button.class)
                        .withText("Publiceren voor de werkgroep")
                        .all())
                .isEmpty();
    }

    @Test
    void aGuidePublishesWhatThePreviewShowed() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        condensing.write(Sentences.whatIsNecessary().in(group), group.facilitator());
        var window = atPublishing(group.facilitator());
        window.find(TextArea.class).single().setValue("Wij begonnen met vragen.");
        assertThat(window.find(EditionDocument.class).single().getElement().getTextRecursively())
                .contains("Wij begonnen met vragen.");
        assertThat(words(window, NewEditionView.class)).contains("Deze bevinding gaat niet mee");

        window.find(Button.class)
                .withText("Publiceren voor de werkgroep")
                .single()
                .click();

        assertThat(reading.ofCycle(group.cycle(), group.anna())).hasSize(1);
        assertThat(window.find(EditionDocument.class).single().getElement().getTextRecursively())
                .contains("Elkaar kennen voordat het nodig is")
                .contains("versie 1")
                .doesNotContain("Er is tijd nodig");
    }

    @Test
    void anIntroductionThatIsTooLongIsLeftWhole() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var window = atPublishing(group.facilitator());
        var typed = "x".repeat(2_001);

        window.find(TextArea.class).single().setValue(typed);
        window.find(Button.class)
                .withText("Publiceren voor de werkgroep")
                .single()
                .click();

        assertThat(window.find(TextArea.class).single().getErrorMessage()).contains("2.001");
        assertThat(window.find(TextArea.class).single().getValue()).isEqualTo(typed);
        assertThat(reading.ofCycle(group.cycle(), group.anna())).isEmpty();
    }

    @Test
    void whatCouldPointToAResidentIsNoticedBesideTheIntroduction() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var window = atPublishing(group.facilitator());

        window.find(TextArea.class).single().setValue("Mevrouw De Vries vertelde ons hoe het ging.");

        assertThat(window.find(Div.class).withClassName("safeguard-warning").all())
                .hasSize(1);
    }

    @Test
    void anIntroductionThatWasTypedBeforeTheSignalDroppedIsBack() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var window = atPublishing(group.facilitator());

        Device.has(window.find(DeviceDraft.class).single(), "Zo begonnen we.", "REGION");
        window.find(Button.class).withText("Publiceren voor de regio").single().click();

        var edition = reading.ofCycle(group.cycle(), group.neighbour()).getFirst();
        assertThat(reading.read(edition.id(), group.neighbour()).content().introduction())
                .isEqualTo("Zo begonnen we.");
        assertThat(Device.mayForget(window)).isTrue();
    }

    @Test
    void whoPublishesWhatSomebodyJustTookBackKeepsTheirIntroduction() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var window = atPublishing(group.facilitator());
        window.find(TextArea.class).single().setValue("Zo begonnen we.");
        condensing.moveTo(finding, FindingState.IN_DISCUSSION, group.coordinator());

        window.find(Button.class)
                .withText("Publiceren voor de werkgroep")
                .single()
                .click();

        assertThat(words(window, NewEditionView.class)).contains("Er is nog niets om te publiceren");
        assertThat(window.find(TextArea.class).single().getValue()).isEqualTo("Zo begonnen we.");
        assertThat(reading.ofCycle(group.cycle(), group.anna())).isEmpty();
    }

    @Test
    void anEditionTellsItsSupportAndLeadsOnlyWhereItsReaderMayGo() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var edition = publishing.publish(group.cycle(), Scope.REGION, "", group.facilitator());

        var neighbour = signIn(group.neighbour());
        neighbour
                .getUI()
                .navigate(
                        EditionView.class,
                        new RouteParameters(EditionsNavigation.EDITION_PARAMETER, edition.toString()));

        assertThat(neighbour.find(EditionDocument.class).single().getElement().getTextRecursively())
                .contains("Nog geen bijdrage die dit ondersteunt.");
        assertThat(neighbour.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(path -> path.equals("bevindingen/" + finding))
                .noneMatch(path -> path.endsWith("/bewerken"));
    }

    @Test
    void onACycleOnlyAGuideIsOfferedToPublish() {
        var place = new Place.OfCycle(
                groupsOf.group(group.group(), group.anna()), groupsOf.cycle(group.cycle(), group.anna()));
        signIn(group.anna());
        assertThat(section.at(place, group.anna())).isEmpty();

        signIn(group.facilitator());
        var forGuide = section.at(place, group.facilitator()).orElseThrow();
        assertThat(forGuide.getElement().getTextRecursively())
                .contains("Nog niets gepubliceerd.")
                .contains("Maak een overzicht");
    }

    @Test
    void aMemberCannotOpenThePageThatPublishes() {
        assertThat(title(atPublishing(group.anna()))).isEqualTo(NOT_HERE);
    }

    @Test
    void anEditionForTheGroupIsNotThereForANeighbour() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var edition = publishing.publish(group.cycle(), Scope.GROUP, "", group.facilitator());
        var route = new RouteParameters(EditionsNavigation.EDITION_PARAMETER, edition.toString());

        var window = signIn(group.neighbour());
        window.getUI().navigate(EditionView.class, route);

        assertThat(title(window)).isEqualTo(NOT_HERE);
    }

    private BrowserlessUIContext atPublishing(Reader reader) {
        var window = signIn(reader);
        window.getUI()
                .navigate(
                        NewEditionView.class,
                        QueryParameters.of(
                                EditionsNavigation.CYCLE, group.cycle().toString()));
        return window;
    }
}
