package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {

    @Test
    void theLastWordMayStillGoOn() {
        var typed = Typed.of("Eén huis");

        assertThat(typed.fits("Bel een huisarts")).isTrue();
        assertThat(typed.fits("Bel eens een huisarts")).isTrue();
        assertThat(typed.fits("Bel eens de huisarts")).isFalse();
        assertThat(typed.fits("Een verpleeghuis")).isFalse();
    }

    @Test
    void itTellsWhatBeginsAsWasTyped() {
        assertThat(Typed.of("de huis").begins("De huisarts belt")).isTrue();
        assertThat(Typed.of("huis").begins("De huisarts belt")).isFalse();
    }

    @Test
    void oneLetterSaysTooLittle() {
        assertThat(Typed.of("h").saysEnough()).isFalse();
        assertThat(Typed.of("hu").saysEnough()).isTrue();
        assertThat(Typed.of(" * ?").saysEnough()).isFalse();
    }

    @Test
    void theLastWordIsCompletedAndTheRestStays() {
        assertThat(Typed.of("\"Sociale wijk").completedWith("wijkteams")).isEqualTo("\"Sociale wijkteams");
        assertThat(Typed.of("jeugd clie\u0308").completedWith("cliënt")).isEqualTo("jeugd cliënt");
        assertThat(Typed.of("wijk ").completedWith("wijkteam")).isEqualTo("wijkteam");
    }

    @Test
    void whoPastesASentenceIsNotStillTypingAWord() {
        var sentence = Typed.of("wat doe je als een huisarts niet naar het overleg komt");

        assertThat(sentence.open()).isFalse();
        assertThat(sentence.fits("Wat doe je als een huisarts niet naar het overleg wil?"))
                .as("a title that begins so")
                .isTrue();
        assertThat(Typed.of("wat doe je als een huisar").open()).isTrue();
    }

    @Test
    void aClosedPhraseAndWhatIsLeftOutAreNotCompleted() {
        assertThat(Typed.of("\"sociale wijk\"").open()).isFalse();
        assertThat(Typed.of("jeugd -wijk").open()).isFalse();
        assertThat(Typed.of("-wijk").open()).isFalse();
        assertThat(Typed.of("Wmo-wijk").open()).isTrue();
    }

    @Test
    void whatMeansMoreThanItselfElsewhereIsNoWord() {
        assertThat(Typed.of("h*is?").begun()).isEqualTo("is");
    }
}
