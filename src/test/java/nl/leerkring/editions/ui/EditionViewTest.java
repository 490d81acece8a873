package nl.leerkring.editions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
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
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
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
        assertThat(texts(window)).contains("Er is nog niets om te publiceren");
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
        assertThat(texts(window)).contains("Deze bevinding gaat niet mee");

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
    void aMemberCannotOpenThePageThatPublishes() {
        assertThat(title(atPublishing(group.anna()))).isEqualTo("Deze pagina is er niet");
    }

    @Test
    void anEditionForTheGroupIsNotThereForANeighbour() {
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var edition = publishing.publish(group.cycle(), Scope.GROUP, "", group.facilitator());
        var route = new RouteParameters(EditionsNavigation.EDITION_PARAMETER, edition.toString());

        var window = signIn(group.neighbour());
        window.getUI().navigate(EditionView.class, route);

        assertThat(title(window)).isEqualTo("Deze pagina is er niet");
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

    private static String title(BrowserlessUIContext window) {
        return window.find(H1.class).single().getText();
    }

    private static String texts(BrowserlessUIContext window) {
        return window.find(NewEditionView.class).single().getElement().getTextRecursively();
    }
}
