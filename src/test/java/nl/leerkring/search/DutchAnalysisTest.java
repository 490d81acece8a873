package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchAnalysisTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @ParameterizedTest
    @CsvSource({
        "wijkteam, wijkteams",
        "gemeente, gemeenten",
        "schuld, schulden",
        "bewoner, bewoners",
        "kind, kinderen",
        "vraag, vragen",
        "mogelijkheid, mogelijkheden",
        "risico, risico's",
        "risico, risico’s",
        "loop, lopen",
        "help, helpen",
        "spreek, spreken",
        "samenwerk, samenwerken",
    })
    void oneFormFindsTheOther(String one, String other) {
        assertThat(analysis.terms(one)).isEqualTo(analysis.terms(other));
    }

    @ParameterizedTest
    @CsvSource({
        "minister, ministers, mini",
        "bestuur, besturen, best",
        "partij, partijen, part",
        "vertrouwen, vertrouwde, trouw",
    })
    void aWordIsNotTakenForAnother(String word, String unused, String other) {
        assertThat(analysis.terms(word)).isNotEqualTo(analysis.terms(other));
    }

    @ParameterizedTest
    @CsvSource({"cliënt, client", "privé, prive", "carrière, carriere", "coördinator, COORDINATOR", "reünie, reunie"})
    void accentsMakeNoDifference(String with, String without) {
        assertThat(analysis.terms(with)).isEqualTo(analysis.terms(without));
        assertThat(analysis.terms(Normalizer.normalize(with, Normalizer.Form.NFD)))
                .isEqualTo(analysis.terms(without));
    }

    @ParameterizedTest
    @CsvSource({"IJsselland", "ijsselland", "Ĳsselland", "ĳsselland", "IJSSELLAND"})
    void ijIsWrittenInManyWays(String word) {
        assertThat(analysis.terms(word)).isEqualTo(analysis.terms("ijsselland"));
    }

    @Test
    void offsetsPointAtTheWordInTheText() {
        var text = "👍 De cliënten van Anouk’s wijkteam";

        var words = analysis.tokens(text).stream().map(token -> text.substring(token.start(), token.end()));

        assertThat(words).containsExactly("👍", "De", "cliënten", "van", "Anouk’s", "wijkteam");
    }

    @Test
    void stopWordsAreKeptInTextsAndLeftOutOfQuestions() {
        assertThat(analysis.tokens("hulp bij schulden")).hasSize(3);
        assertThat(analysis.terms("hulp bij schulden")).containsExactlyElementsOf(analysis.terms("hulp schuld"));
    }

    @Test
    void aQuestionOfStopWordsOnlyKeepsThem() {
        assertThat(analysis.terms("bij ons ook")).containsExactly("bij", "ons", "ook");
    }

    @Test
    void sameWordsInAQuestionCountOnce() {
        assertThat(analysis.terms("team teams TEAM")).hasSize(1);
    }

    @Test
    void aLongQuestionIsCut() {
        var everyNumber = new StringBuilder();
        for (int number = 0; number < 500; number++) {
            everyNumber.append(number).append(' ');
        }

        assertThat(analysis.terms(everyNumber.toString())).hasSize(40);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'*?~\"\"()'", "'\uD83D'", "'\uDC4D\uD83D x'", "'\u0000'", "''''", "ﷺ"})
    void strangeTextDoesNoHarm(String text) {
        assertThatCode(() -> analysis.tokens(text)).doesNotThrowAnyException();
        assertThatCode(() -> analysis.tokens(text.repeat(10_000))).doesNotThrowAnyException();
    }
}
