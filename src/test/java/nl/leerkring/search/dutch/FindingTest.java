package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.bench.Rankers;
import nl.leerkring.bench.RelevanceSet.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What finds what, in a Lucene index in memory; each document's text is its id. */
class FindingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zorg jeugd                    | jeugdzorg
            ondersteuning mantelzorgers   | mantelzorgondersteuning
            leider wijkteam               | wijkteamleider
            hulp bij schulden             | schuldhulpverlening
            verband                       | samenwerkingsverband
            hulpverlening                 | hulp- en dienstverlening
            moederorganisatie             | transformatie bij ambtelijke, moeder-en netwerkorganisaties
            wijkteam                      | sociale (wijk)teams
            verbeterde ondersteuning      | (ver)beter(d)e ondersteuning burger
            betere ondersteuning          | (ver)beter(d)e ondersteuning burger
            vakkennis                     | vakkenis en praktijkkennis
            vakkenis                      | vakkennis
            wijkteams                     | het maken van beleid voor wijkrteams
            tweede lijn                   | samenwerking 0e, 1e en 2e lijn
            nulde lijn                    | samenwerking 0e, 1e en 2e lijn
            1e lijn                       | de eerste lijn
            wijkteam                      | ons gebiedsteam
            sociaal team                  | ons schakelteam
            schakelteam                   | het sociale team
            voorliggend veld              | de sociale basis
            persoonsgebonden budget       | een pgb aanvragen
            P.G.B.                        | een pgb aanvragen
            wet maatschappelijke ondersteuning | de WMO
            gemeentes                     | iedere gemeente
            huisartsen                    | de huisarts
            samenwerkt                    | samenwerken
            succes                        | onze successen
            client                        | de cliënten
            """)
    void aQuestionFinds(String asked, String document) throws IOException {
        assertThat(found(asked, document, "Iets over fietsen.")).containsExactly(document);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mantel      | mantelzorg
            best        | bestuur
            mini        | minister
            massa       | massage
            uur         | bestuur
            jongen      | jongeren
            ouders      | ouderen
            werk        | netwerk
            """)
    void aQuestionDoesNotFind(String asked, String document) throws IOException {
        assertThat(found(asked, document)).isEmpty();
    }

    @Test
    void exactWordComesBeforePartsSynonymsAndLetters() throws IOException {
        var exact =
                "Een lang verhaal over van alles en nog wat waarin ook een keer het woord wijkteam staat, heel terloops.";

        assertThat(found("wijkteam", "schakelteam", "wijk team", "wijkteamleider", "buurtteam buurtteam", exact))
                .first()
                .isEqualTo(exact);
    }

    @Test
    void equalTermsComeBeforeRelatedOnes() throws IOException {
        assertThat(found("tweede lijn", "specialisten", "tweedelijns", "2e lijn"))
                .containsExactly("2e lijn", "tweedelijns", "specialisten");
    }

    @Test
    void allWordsComeBeforeSomeWords() throws IOException {
        assertThat(found("huisarts wijkteam", "huisarts huisarts huisarts", "de huisarts belt soms met het wijkteam"))
                .containsExactly("de huisarts belt soms met het wijkteam", "huisarts huisarts huisarts");
    }

    @Test
    void aPhraseInQuotesMustBeThere() throws IOException {
        assertThat(found("“integraal team”", "een integraal team", "een team dat integraal werkt"))
                .containsExactly("een integraal team");
    }

    @Test
    void whatHasAMinusMustNotBeThere() throws IOException {
        assertThat(found("wijkteam -jeugd", "wijkteam", "wijkteam jeugd")).containsExactly("wijkteam");
        assertThat(found("-\"eigen kracht\"", "eigen kracht", "kracht, en eigen regie"))
                .containsExactly("kracht, en eigen regie");
    }

    @Test
    void aHyphenInAPastedSentenceExcludesNothing() throws IOException {
        var sentence =
                "rol gemeente -beleidsmaker, regie, werkgever-, kwaliteiten teamleden, rol en functie teamleider";

        assertThat(found(sentence, sentence)).containsExactly(sentence);
    }

    @Test
    void aLongQuestionFindsWhatItIsAbout() throws IOException {
        var asked =
                "Hoe kunnen wij als sociaal wijkteam ervoor zorgen dat we op tijd en op een goede manier in gesprek komen"
                        + " met de huisartsen in onze gemeente?";
        var answer = "De huisarts spreekt elke maand met het buurtteam.";

        var others = IntStream.range(0, 10)
                .mapToObj(number -> "Er komt een goede tijd, en we zorgen op tijd voor nummer " + number);

        assertThat(found(asked, Stream.concat(others, Stream.of(answer)).toArray(String[]::new)))
                .first()
                .isEqualTo(answer);
    }

    @Test
    void thePastedSentenceItselfComesFirst() throws IOException {
        var sentence =
                "Als professionals eerst met de wijk in gesprek gaan over wat er speelt, bepaalt dat de samenstelling.";

        assertThat(found(sentence, "wijk wijk wijk", "de samenstelling van het gesprek", sentence))
                .first()
                .isEqualTo(sentence);
    }

    @Test
    void theWidestQuestionIsAnswered() throws IOException {
        var words = "wijkteamleidersoverleg%s burger%s Wmo%s pgb%s jeugdhulpverlener%s ";
        var asked = IntStream.range(0, 20).mapToObj(n -> words.replace("%s", "x".repeat(n)));

        assertThat(found(asked.reduce("", String::concat), "Een wijkteam")).hasSize(1);
        assertThat(found(SynonymList.standard().toString(), "Een wijkteam")).hasSize(1);
    }

    @Test
    void likelyHitsAreEnoughWhenThereAreMany() throws IOException {
        var many = IntStream.range(0, DutchQuestion.ENOUGH).mapToObj(number -> "besparing " + number);
        var documents = Stream.concat(many, Stream.of("sparingen"));

        assertThat(found("besparing", documents.toArray(String[]::new)))
                .hasSize(DutchQuestion.ENOUGH)
                .doesNotContain("sparingen");
    }

    private static List<String> found(String asked, String... texts) throws IOException {
        var documents =
                Arrays.stream(texts).map(text -> new Document(text, "", text)).toList();
        try (var ranker = Rankers.leerkring(documents)) {
            return ranker.rank(asked);
        }
    }
}
