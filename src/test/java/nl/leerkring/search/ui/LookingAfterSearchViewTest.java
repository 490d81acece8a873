package nl.leerkring.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.UUID;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KeepingSynonyms;
import nl.leerkring.search.SynonymKind;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.ConflictDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The screens on which administrators look after search. */
class LookingAfterSearchViewTest extends ViewTest {

    @Autowired
    private KeepingSynonyms synonyms;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void putTheFirstListBack() {
        synonyms.restore(as("beheer"));
    }

    @Test
    void theListIsReadInWordsAndBeheerLeadsThere() {
        var beheer = open("beheer", as("beheer"));
        assertThat(beheer.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(SearchNavigation.SYNONYMS, SearchNavigation.INDEX);

        var window = open(SearchNavigation.SYNONYMS, as("beheer"));

        assertThat(title(window)).isEqualTo("Synoniemen");
        assertThat(words(window)).contains("Hetzelfde").contains("Verwant").contains("wijkteam");
    }

    @Test
    void wordsAreAddedAndWhatIsWrongWithThemStandsBesideTheField() {
        var window = open(SearchNavigation.SYNONYMS, as("beheer"));
        press(window, "Woorden toevoegen");
        type(window, "kernploeg");
        press(window, "Opslaan");
        assertThat(field(window).getErrorMessage()).isEqualTo("Vul minstens twee woorden in, met een komma ertussen.");

        type(window, "kernploeg, kernteam");
        press(window, "Opslaan");

        assertThat(words(window)).contains("kernploeg, kernteam");
    }

    @Test
    void whenTheListIsFullTheFormSaysWhatToDoAndKeepsWhatWasTyped() {
        var lines = database.sql("select count(*) from search_synonym")
                .query(Integer.class)
                .single();
        for (var number = lines; number < KeepingSynonyms.MOST_LINES; number++) {
            database.sql("insert into search_synonym (id, kind, terms, version) values (?, 'RELATED', ?, 0)")
                    .params(UUID.randomUUID(), "ploegwoord, woord" + number)
                    .update();
        }
        var window = open(SearchNavigation.SYNONYMS, as("beheer"));
        press(window, "Woorden toevoegen");
        type(window, "kernploeg, kernteam");

        press(window, "Opslaan");

        assertThat(field(window).getErrorMessage())
                .isEqualTo("De lijst is vol. Er passen 2000 regels in. Verwijder eerst een regel.");
        assertThat(field(window).getValue()).isEqualTo("kernploeg, kernteam");
    }

    @Test
    void whoSavesSecondSeesBothLinesAndKeepsTheirOwn() {
        synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", as("beheer"));
        var first = change("kernploeg, kernteam");
        var second = change("kernploeg, kernteam");
        first.activate();
        type(first, "kernploeg, kerngroep");
        press(first, "Opslaan");

        second.activate();
        type(second, "kernploeg, kernclub");
        press(second, "Opslaan");

        assertThat(words(second, ConflictDialog.class))
                .contains("Hetzelfde: kernploeg, kerngroep")
                .contains("Hetzelfde: kernploeg, kernclub");
        press(second, "Mijn tekst opslaan");
        assertThat(synonyms.all(as("beheer")))
                .anyMatch(entry -> entry.terms().equals("kernploeg, kernclub"))
                .noneMatch(entry -> entry.terms().equals("kernploeg, kerngroep"));
    }

    @Test
    void wordsThatSomebodyRemovedMeanwhileAreNotLostFromTheField() {
        var line = synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", as("beheer"));
        var window = change("kernploeg, kernteam");
        synonyms.remove(line, as("beheer"));

        type(window, "kernploeg, kernclub");
        press(window, "Opslaan");

        assertThat(field(window).getValue()).isEqualTo("kernploeg, kernclub");
        assertThat(field(window).getErrorMessage()).contains("Iemand anders heeft deze woorden verwijderd");
    }

    @Test
    void removingIsAskedTwice() {
        synonyms.add(SynonymKind.EQUAL, "aaa, kernteam", as("beheer"));
        var window = open(SearchNavigation.SYNONYMS, as("beheer"));
        button(window, "Verwijder aaa, kernteam").click();
        assertThat(words(window)).contains("aaa, kernteam");

        window.test(window.find(ConfirmDialog.class).single()).confirm();

        assertThat(words(window)).doesNotContain("aaa, kernteam");
    }

    @Test
    void theStateOfTheIndexIsOneSentenceAndItCanBeMadeAnew() {
        waitForTheIndex();
        var window = open(SearchNavigation.INDEX, as("beheer"));
        assertThat(title(window)).isEqualTo("Zoekindex");
        assertThat(words(window)).contains("Zoeken is compleet").contains("MB");

        press(window, "Maak de index opnieuw");
        waitForTheIndex();
        window.getUI().navigate(SearchNavigation.INDEX);

        assertThat(words(window)).contains("Zoeken is compleet").contains("seconden");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void forAnybodyElseTheseScreensAreNotThere() {
        var group = groups.make();
        for (Reader other : new Reader[] {group.anna(), group.facilitator(), group.coordinator()}) {
            assertThat(title(open(SearchNavigation.SYNONYMS, other))).isEqualTo(NOT_HERE);
            assertThat(title(open(SearchNavigation.INDEX, other))).isEqualTo(NOT_HERE);
            assertThat(open("beheer", other).find(Anchor.class).all())
                    .extracting(Anchor::getHref)
                    .doesNotContain(SearchNavigation.SYNONYMS, SearchNavigation.INDEX);
        }
    }

    /** A window of its own in which this line is open. */
    private BrowserlessUIContext change(String terms) {
        var window = open(SearchNavigation.SYNONYMS, as("beheer"));
        window.find(Button.class)
                .withCondition(each -> each.getText().startsWith("Alle "))
                .all()
                .forEach(Button::click);
        button(window, "Wijzig " + terms).click();
        return window;
    }

    private static Button button(BrowserlessUIContext window, String label) {
        return window.find(Button.class)
                .withCondition(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }

    private static TextArea field(BrowserlessUIContext window) {
        return window.find(TextArea.class).single();
    }

    private static void type(BrowserlessUIContext window, String terms) {
        window.test(field(window)).setValue(terms);
    }
}
