package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hulp- en dienstverlening                  | hulpverlening
            hulp- en dienstverlening                  | hulp
            hulp- of dienstverlening                  | hulpverlening
            moeder-en netwerkorganisaties             | moederorganisatie
            ambtelijke, moeder-en netwerkorganisaties | netwerkorganisatie
            zorg- en sociale problematiek             | zorg
            zorg-, welzijns- en hulporganisaties      | welzijnsorganisatie
            zorg-, welzijns- en hulporganisaties      | zorgorganisatie
            in- en uitstroom                          | instroom
            denk- en werkkader                        | denkkader
            jeugdhulp en -zorg                        | jeugdzorg
            sociale (wijk)teams                       | wijkteam
            sociale (wijk)teams                       | team
            (ver)beter(d)e ondersteuning              | verbeterde
            (ver)beter(d)e ondersteuning              | betere
            een (team)ontwikkelingsplan               | ontwikkelingsplan
            hulpverlener(s)                           | hulpverlener
            het Wmo-beleid                            | Wmo
            het Wmo-beleid                            | beleid
            e-mail                                    | email
            burger/cliënt                             | client
            én/of                                     | en
            """)
    void whatIsWrittenShortIsFoundInFull(String text, String word) {
        assertThat(terms(text)).containsAll(terms(word));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            werkgever-, kwaliteiten teamleden         | werkgever, kwaliteiten teamleden
            zorg - en dan niets                       | zorg en dan niets
            2016-2017 en daarna                       | 2016-2017 en daarna
            het is (nog) niet zo                      | het is nog niet zo
            """)
    void otherHyphensAndBracketsAddNothing(String text, String plain) {
        assertThat(terms(text)).isEqualTo(terms(plain));
    }

    @Test
    void offsetsPointAtTheWordInTheText() {
        var text = "👍 De cliënten van Anouk’s (wijk)teams, hulp- en dienstverlening; Wmo-beleid.";

        var words = analysis.tokens(Layer.MAIN, text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .distinct();

        assertThat(words)
                .containsExactly(
                        "👍",
                        "De",
                        "cliënten",
                        "van",
                        "Anouk’s",
                        "(wijk)teams",
                        "hulp",
                        "en",
                        "dienstverlening",
                        "Wmo-beleid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hulp bij schulden", "een op een"})
    void stopWordsStandInTheMainLayerOnly(String text) {
        assertThat(analysis.tokens(Layer.MAIN, text)).hasSize(3);
        assertThat(analysis.tokens(Layer.PARTS, text)).hasSizeLessThan(3);
        assertThat(analysis.tokens(Layer.GRAMS, text)).extracting(Token::term).doesNotContain("bij", "een");
    }

    private List<String> terms(String text) {
        return analysis.tokens(Layer.MAIN, text).stream().map(Token::term).toList();
    }
}
