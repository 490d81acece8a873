package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordFormsTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @ParameterizedTest
    @CsvSource({
        "wijkteam, wijkteams",
        "gemeente, gemeenten",
        "gemeente, gemeentes",
        "huisarts, huisartsen",
        "schuld, schulden",
        "bewoner, bewoners",
        "kind, kinderen",
        "kind, kindje",
        "stad, steden",
        "lid, leden",
        "vraag, vragen",
        "mogelijkheid, mogelijkheden",
        "succes, successen",
        "keuze, keuzes",
        "risico, risico's",
        "risico, risico’s",
        "pgb, pgb's",
        "loop, lopen",
        "lopen, liepen",
        "help, helpen",
        "helpen, helpt",
        "helpen, hielp",
        "werken, werkt",
        "samenwerken, samenwerkt",
        "samenwerken, samengewerkt",
        "samenwerken, samenwerking",
        "spreek, spreken",
        "samenwerk, samenwerken",
        "sociaal, sociale",
        "verbeteren, verbeterde",
        "oudere, ouderen",
        "belangrijk, belangrijke",
        "keten, ketens",
    })
    void oneFormFindsTheOther(String one, String other) {
        assertThat(analysis.mainTerms(one)).isEqualTo(analysis.mainTerms(other)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "minister, mini",
        "ministers, mini",
        "bestuur, best",
        "besturen, best",
        "partij, part",
        "vertrouwen, trouw",
        "vertrouwde, trouw",
        "ouderen, ouders",
        "keten, keet",
        "eerste, een",
        "leden, lijden",
        "jongen, jong",
        "belangrijke, belang",
    })
    void aWordIsNotTakenForAnother(String word, String other) {
        assertThat(analysis.mainTerms(word)).isNotEqualTo(analysis.mainTerms(other));
    }

    @ParameterizedTest
    @CsvSource({"cliënt, client", "privé, prive", "carrière, carriere", "coördinator, COORDINATOR", "reünie, reunie"})
    void accentsMakeNoDifference(String with, String without) {
        assertThat(analysis.mainTerms(with)).isEqualTo(analysis.mainTerms(without));
        assertThat(analysis.mainTerms(Normalizer.normalize(with, Normalizer.Form.NFD)))
                .isEqualTo(analysis.mainTerms(without));
    }

    @ParameterizedTest
    @ValueSource(strings = {"IJsselland", "ijsselland", "Ĳsselland", "ĳsselland", "IJSSELLAND"})
    void ijIsWrittenInManyWays(String word) {
        assertThat(analysis.mainTerms(word)).isEqualTo(analysis.mainTerms("ijsselland"));
    }

    @ParameterizedTest
    @CsvSource({
        "W.M.O., wmo",
        "w.m.o, Wmo",
        "P.G.B., pgb",
        "POH, poh",
        "L.V.B., lvb",
        "N.A.H., nah",
        "0e lijn, nulde lijn",
        "1e lijn, eerste lijn",
        "1ste lijn, eerste lijn",
        "2e lijn, tweede lijn",
        "2de lijn, tweede lijn"
    })
    void abbreviationsAreWrittenInManyWays(String one, String other) {
        assertThat(analysis.mainTerms(one)).isEqualTo(analysis.mainTerms(other));
    }
}
