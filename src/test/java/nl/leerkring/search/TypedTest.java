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
        assertThat(Typed.of("jeugd -clie\u0308").completedWith("cliënt")).isEqualTo("jeugd -cliënt");
        assertThat(Typed.of("wijk ").completedWith("wijkteam")).isEqualTo("wijkteam");
    }

    @Test
    void whoPastesASentenceIsNotStillTypingAWord() {
        assertThat(Typed.of("wat doe je als een huisarts niet naar het overleg komt")
                        .saysEnough())
                .isFalse();
    }

    @Test
    void whatMeansMoreThanItselfElsewhereIsNoWord() {
        assertThat(Typed.of("h*is?").begun()).isEqualTo("is");
    }
}
