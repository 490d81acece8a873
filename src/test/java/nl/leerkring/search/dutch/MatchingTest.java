package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchingTest {

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final Synonyms synonyms = new SynonymList(analysis, SynonymList.standard());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zorg jeugd                | De jeugdzorg is in beweging            | jeugdzorg
            hulp bij schulden         | Onze schuldhulpverlening werkt         | schuldhulpverlening
            jeugdzorg                 | Zorg voor jeugd in de wijk             | Zorg, jeugd
            jeugdzorg                 | Zorg voor ouderen in de wijk           |
            wijkteam                  | Het buurtteam en het sociale team      | buurtteam, sociale, team
            wijkteam                  | De (wijk)teams, én een ander team      | (wijk)teams
            hulpverlening             | hulp- en dienstverlening               | hulp
            Wmo                       | De Wet maatschappelijke ondersteuning  | Wet, maatschappelijke, ondersteuning
            wijkrteams                | Onze wijkteams groeien                 | wijkteams
            wijkrteams                | Het wijkteam en een ander team         | wijkteam
            wijkrteams                | Onze wijkrteams en wijkteams           | wijkrteams
            keukntafel                | Aan de keukentafel                     | keukentafel
            zorgen                    | Wij borgen het                         |
            kring7                    | Onze kring8                            |
            vakkenis                  | Samen hebben we vakkennis              | vakkennis
            bewoners                  | De burger en de cliënt                 | burger, cliënt
            "een op een"              | Praat een op een met elkaar            | een, op, een
            mantel                    | Steun voor mantelzorg                  |
            """)
    void wordsThatAnswerAreMarked(String asked, String text, String marked) {
        assertThat(marked(asked, text)).isEqualTo(marked == null ? List.of() : List.of(marked.split(", ")));
    }

    private List<String> marked(String asked, String text) {
        return analysis.question(asked, synonyms).matches(text).stream()
                .map(token -> text.substring(token.start(), token.end()))
                .toList();
    }
}
