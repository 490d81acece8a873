package nl.leerkring.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingWordCuts;
import nl.leerkring.search.WordCutDraft;
import nl.leerkring.search.WordCutEntry;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.ConflictDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screen on which administrators see and say how words are cut. */
class WordCutsViewTest extends ViewTest {

    private static final WordCutDraft WHOLE = new WordCutDraft("stadspas", true, "");

    @Autowired
    private KeepingWordCuts cuts;

    @AfterEach
    void removeThemAll() {
        cuts.all(as("beheer")).forEach(entry -> cuts.remove(entry.id(), as("beheer")));
        waitForTheIndex();
    }

    @Test
    void beheerLeadsThereAndTheScreenTeachesWhileItIsEmpty() {
        var beheer = open("beheer", as("beheer"));
        assertThat(beheer.find(Anchor.class).all()).extracting(Anchor::getHref).contains(SearchNavigation.WORD_CUTS);

        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));

        assertThat(title(window)).isEqualTo("Woorddelen");
        assertThat(words(window)).contains("Hier staan nog geen eigen woorden");
    }

    @Test
    void aWordThatIsTriedIsShownInPartsOrWhole() {
        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));

        type(window, "Probeer een woord", "jeugdhulpverlening");
        assertThat(words(window)).contains("Zoeken splitst “jeugdhulpverlening” in jeugd + hulp + verlening.");

        type(window, "Probeer een woord", "mantelzorg");
        assertThat(words(window)).contains("Zoeken laat “mantelzorg” heel.");

        type(window, "Probeer een woord", "twee woorden");
        assertThat(field(window, "Probeer een woord").isInvalid()).isTrue();
        assertThat(buttons(window)).doesNotContain("Splits anders");
    }

    @Test
    void whatIsCutWronglyIsCutOtherwiseFromThereAndSeenAtOnce() {
        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));
        type(window, "Probeer een woord", "huisartsen");
        press(window, "Splits anders");
        assertThat(field(window, "Woord").getValue()).isEqualTo("huisarts");
        assertThat(field(window, "Delen").getValue()).isEqualTo("huis arts");

        choose(window, "whole");
        press(window, "Opslaan");

        assertThat(words(window))
                .contains("Zoeken laat “huisarts” heel.")
                .contains("Blijft heel")
                .contains("Leerkring leest alle teksten opnieuw");
        press(window, "Splits anders");
        assertThat(window.find(RadioButtonGroup.class).single().getValue()).isEqualTo("whole");
    }

    @Test
    void whatIsWrongWithAWordOrItsPartsStandsBesideTheField() {
        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));
        press(window, "Woord toevoegen");
        type(window, "Woord", "stads pas");
        press(window, "Opslaan");
        assertThat(field(window, "Woord").getErrorMessage())
                .isEqualTo("Vul één woord in, met alleen letters. Een streepje mag.");

        type(window, "Woord", "stadspas");
        type(window, "Delen", "stad sleutel");
        press(window, "Opslaan");
        assertThat(field(window, "Woord").isInvalid()).isFalse();
        assertThat(field(window, "Delen").getErrorMessage()).contains("Deze delen vormen samen niet dit woord");

        type(window, "Delen", "stad pas");
        press(window, "Opslaan");

        assertThat(words(window)).contains("stadspas").contains("stad + pas");
    }

    @Test
    void whoSavesSecondSeesBothAndKeepsTheirOwn() {
        cuts.add(WHOLE, as("beheer"));
        var first = change("stadspas");
        var second = change("stadspas");
        first.activate();
        choose(first, "cut");
        type(first, "Delen", "stad pas");
        press(first, "Opslaan");

        second.activate();
        choose(second, "cut");
        type(second, "Delen", "stads pas");
        press(second, "Opslaan");

        assertThat(words(second, ConflictDialog.class))
                .contains("stadspas: stad pas")
                .contains("stadspas: stads pas");
        press(second, "Mijn tekst opslaan");
        assertThat(cuts.all(as("beheer"))).extracting(WordCutEntry::version).containsExactly(2L);
    }

    @Test
    void aWordThatSomebodyRemovedMeanwhileIsNotLostFromTheField() {
        var line = cuts.add(WHOLE, as("beheer"));
        var window = change("stadspas");
        cuts.remove(line, as("beheer"));

        press(window, "Opslaan");

        assertThat(field(window, "Woord").getValue()).isEqualTo("stadspas");
        assertThat(field(window, "Woord").getErrorMessage()).contains("Iemand anders heeft dit woord verwijderd");
    }

    @Test
    void removingIsAskedTwice() {
        cuts.add(WHOLE, as("beheer"));
        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));
        button(window, "Verwijder stadspas").click();
        assertThat(cuts.all(as("beheer"))).hasSize(1);

        window.test(window.find(ConfirmDialog.class).single()).confirm();

        assertThat(words(window)).contains("Hier staan nog geen eigen woorden");
        assertThat(cuts.all(as("beheer"))).isEmpty();
    }

    @Test
    void forAnybodyElseThisScreenIsNotThere() {
        var group = groups.make();
        for (Reader other : new Reader[] {group.anna(), group.facilitator(), group.coordinator()}) {
            assertThat(title(open(SearchNavigation.WORD_CUTS, other))).isEqualTo(NOT_HERE);
            assertThat(open("beheer", other).find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .doesNotContain(SearchNavigation.WORD_CUTS);
        }
    }

    /** A window of its own in which this word is open. */
    private BrowserlessUIContext change(String word) {
        var window = open(SearchNavigation.WORD_CUTS, as("beheer"));
        button(window, "Wijzig " + word).click();
        return window;
    }

    private static Button button(BrowserlessUIContext window, String label) {
        return window.find(Button.class)
                .withCondition(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private static TextField field(BrowserlessUIContext window, String label) {
        return window.find(TextField.class)
                .withCondition(each -> label.equals(each.getLabel()))
                .single();
    }

    private static void type(BrowserlessUIContext window, String label, String words) {
        window.test(field(window, label)).setValue(words);
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, String what) {
        ((RadioButtonGroup<String>) window.find(RadioButtonGroup.class).single()).setValue(what);
    }
}
