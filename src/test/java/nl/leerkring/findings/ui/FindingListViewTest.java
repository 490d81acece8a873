package nl.leerkring.findings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.audience.Reader;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingId;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.findings.Sentences;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.groups.ui.Place;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The findings on the pages of a group. */
class FindingListViewTest extends ViewTest {

    @Autowired
    private FindingSection section;

    @Autowired
    private ReadingGroups reading;

    @Autowired
    private ReadingFindings findings;

    @Autowired
    private CondensingFindings condensing;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void anEmptyCycleTellsAGuideToBeginAndAMemberWhatComes() {
        assertThat(words(atCycle(group.facilitator()), FindingList.class))
                .contains("Nog geen bevindingen")
                .contains("Begin met één.")
                .contains("Schrijf een bevinding");
        assertThat(words(atCycle(group.anna()), FindingList.class))
                .contains("Nog geen bevindingen")
                .contains("Deel dus wat je ziet en doet.")
                .doesNotContain("Schrijf een bevinding");
    }

    @Test
    void anEmptyCycleTellsANeighbourNothing() {
        signIn(group.neighbour());

        assertThat(section.at(cycle(group.neighbour()), group.neighbour())).isEmpty();
        assertThat(section.at(question(group.neighbour()), group.neighbour())).isEmpty();
    }

    @Test
    void aMemberSeesNoButtonToWriteEditOrArrange() {
        write("Eerst.");
        write("Dan.");

        var member = atCycle(group.anna());

        assertThat(words(member, FindingList.class))
                .contains("Eerst.")
                .doesNotContain("Bewerken")
                .doesNotContain("Schrijf");
        assertThat(member.find(Button.class).all()).isEmpty();
        assertThat(buttons(atCycle(group.facilitator()))).containsExactly("Omlaag", "Omhoog");
    }

    @Test
    void whoMovesAFindingHearsWhereItStandsNow() {
        write("Eerst.");
        write("Dan.");
        var last = write("Ten slotte.");
        var window = atCycle(group.facilitator());

        window.find(Button.class).withText("Omhoog").all().getLast().click();

        assertThat(findings.ofCycle(group.cycle(), group.anna()))
                .extracting(FindingSummary::id)
                .element(1)
                .isEqualTo(last);
        assertThat(status(window)).isEqualTo("Staat nu op plaats 2 van 3: Ten slotte.");
        window.find(Button.class).withText("Omhoog").all().getFirst().click();
        assertThat(status(window)).isEqualTo("Staat nu op plaats 1 van 3: Ten slotte.");
    }

    @Test
    void whatWasReplacedHasNoPlaceAmongTheOthers() {
        write("Eerst.");
        var replaced = write("Oud.");
        condensing.moveTo(replaced, FindingState.IN_DISCUSSION, group.facilitator());
        condensing.moveTo(replaced, FindingState.SUPERSEDED, group.facilitator());

        assertThat(buttons(atCycle(group.facilitator()))).isEmpty();
    }

    @Test
    void onTheQuestionThereIsNoOrderToArrange() {
        condensing.write(Sentences.whatWorks().onTheQuestion().in(group), group.facilitator());
        condensing.write(Sentences.whatWorks().saying("Dan.").onTheQuestion().in(group), group.facilitator());

        var window = signIn(group.facilitator());
        window.getUI()
                .add(section.at(question(group.facilitator()), group.facilitator())
                        .orElseThrow());

        assertThat(buttons(window)).isEmpty();
        assertThat(words(window, FindingList.class)).contains("Bewerken");
    }

    private FindingId write(String sentence) {
        return condensing.write(Sentences.whatWorks().saying(sentence).in(group), group.facilitator());
    }

    private BrowserlessUIContext atCycle(Reader reader) {
        var window = signIn(reader);
        window.getUI().add(section.at(cycle(reader), reader).orElseThrow());
        return window;
    }

    private Place cycle(Reader reader) {
        return new Place.OfCycle(reading.group(group.group(), reader), reading.cycle(group.cycle(), reader));
    }

    private Place question(Reader reader) {
        return new Place.OfQuestion(
                reading.group(group.group(), reader),
                reading.cycle(group.cycle(), reader),
                reading.question(group.question(), reader));
    }

    private static String status(BrowserlessUIContext window) {
        return window.find(Span.class, window.find(FindingList.class).single())
                .withAttribute("role", "status")
                .single()
                .getText();
    }
}
