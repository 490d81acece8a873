package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FoundWordsTest {

    @Test
    void pageOpensAtTheFirstWordsThatWereAskedForAndAFewMore() {
        var found = FoundWords.in(List.of(
                new Segment("… Wij zagen dat een ", false),
                new Segment("wachtlijst", true),
                new Segment(" van een half jaar voor niemand goed is, ook niet voor de ", false),
                new Segment("wachtlijsten", true)));

        assertThat(found.words()).isEqualTo("wachtlijst van een half jaar voor niemand goed is, ook niet");
        assertThat(found.asFragment()).startsWith("#gevonden=wachtlijst%20van%20een%20half");
        assertThat(found.asTextFragment())
                .startsWith("#:~:text=wachtlijst%20van")
                .contains("is%2C%20ook");
    }

    @Test
    void wordsEndWithTheLineForEachLineIsAPieceOfThePage() {
        var found = FoundWords.in(List.of(new Segment("Wmo", true), new Segment("-loket\nen de rest …", false)));

        assertThat(found.words()).isEqualTo("Wmo-loket");
        assertThat(found.asTextFragment()).isEqualTo("#:~:text=Wmo%2Dloket");
    }

    @Test
    void pageOpensAtItsBeginWhenOnlyTheTitleWasAskedFor() {
        var found = FoundWords.in(List.of(new Segment("Niets hiervan is gevraagd.", false)));

        assertThat(found.asFragment()).isEmpty();
        assertThat(found.asTextFragment()).isEmpty();
    }
}
