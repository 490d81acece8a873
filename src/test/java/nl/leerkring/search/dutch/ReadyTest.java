package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadyTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @Test
    void wordsAreKeptAsTheyAreWritten() {
        assertThat(words("Cliënten en risico's: CLIËNTEN")).containsExactlyInAnyOrder("cliënten", "risico");
    }

    @Test
    void whatSaysNothingIsNoWordToSearchBy() {
        assertThat(words("Hoe kan ik 06-12345678, example.org of 3.2 …")).isEmpty();
    }

    @Test
    void aWordInBracketsIsReadBothWays() {
        assertThat(words("(wijk)teams met 1gezin1plan")).contains("wijkteams", "teams", "1gezin1plan");
    }

    @Test
    void ofAWordWithHyphensEachPieceIsTyped() {
        assertThat(words("jeugd-en-gezinsteam, een 14-jarige"))
                .containsExactlyInAnyOrder("jeugd", "gezinsteam", "jarige");
        assertThat(words("hulp- en dienstverlening")).contains("hulpverlening", "dienstverlening");
    }

    @Test
    void titleAndTextGiveTheirWordsTogether() {
        var ready = analysis.ready(Map.of(Place.TITLE, "Huisarts", Place.TEXT, "Huisarts belt"));

        assertThat(ready.words()).containsExactlyInAnyOrder("huisarts", "belt");
    }

    private Set<String> words(String text) {
        return analysis.ready(Map.of(Place.TEXT, text)).words();
    }
}
