package nl.leerkring.findings.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

/** How the numbers of a finding read: the sentence is put together from as much as there is to say. */
class SupportWordsTest {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("vaadin-i18n/translations", Locale.of("nl"));

    @Test
    void everythingThereIsStandsInOneSentence() {
        assertThat(behind(6, 4, 1, 3, 2))
                .isEqualTo("Rust op 6 bijdragen van 4 mensen (1 naamloos), uit 3 teams, in 2 gemeenten.");
    }

    @Test
    void oneIsNotWrittenAsMany() {
        assertThat(behind(1, 1, 0, 1, 1)).isEqualTo("Rust op 1 bijdrage van 1 persoon, uit 1 team, in 1 gemeente.");
    }

    @Test
    void whatIsNotKnownIsNotMentioned() {
        assertThat(behind(2, 0, 2, 0, 0)).isEqualTo("Rust op 2 bijdragen (2 naamloos).");
    }

    @Test
    void nothingYetIsSaidToo() {
        assertThat(behind(0, 0, 0, 0, 0)).isEqualTo("Nog geen bijdrage die dit ondersteunt.");
    }

    @Test
    void whatSpeaksAgainstItIsNeverLeftOut() {
        assertThat(text("against", 0, 2)).isEqualTo("2 bijdragen spreken dit tegen.");
        assertThat(text("against", 1, 1))
                .isEqualTo("1 bijdrage plaatst een kanttekening. 1 bijdrage spreekt dit tegen.");
    }

    private static String behind(int contributions, int people, int nameless, int teams, int municipalities) {
        return text("behind", contributions, people, nameless, teams, municipalities);
    }

    private static String text(String word, Object... numbers) {
        var pattern = TEXTS.getString("findings.ui.SupportWords." + word);
        return new MessageFormat(pattern, Locale.of("nl")).format(numbers).strip();
    }
}
