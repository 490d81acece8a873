package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymListTest {

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final SynonymList standard = new SynonymList(analysis, SynonymList.standard());

    @ParameterizedTest
    @CsvSource({
        "wijkteams, buurtteam",
        "wijkteam, gebiedsteams",
        "basisteam, wijkteam",
        "schakelteam, sociaal team",
        "sociale teams, wijkteam",
        "Wmo, wet maatschappelijke ondersteuning",
        "wet maatschappelijke ondersteuning, wmo",
        "pgb's, persoonsgebonden budgetten",
        "lvb, licht verstandelijke beperking",
        "N.A.H., niet-aangeboren hersenletsel",
        "nah, niet aangeboren hersenletsel",
        "POH, praktijkondersteuner",
    })
    void equalTermsFindEachOther(String term, String other) {
        assertThat(of(standard, term).equal()).contains(analysis.mainTerms(other));
        assertThat(of(standard, other).equal()).contains(analysis.mainTerms(term));
    }

    @ParameterizedTest
    @CsvSource({
        "voorliggend veld, sociale basis",
        "0e lijn, voorliggend veld",
        "tweede ring, specialisten",
        "2e lijn, specialist",
        "burger, cliënt",
        "bewoners, inwoner",
    })
    void relatedTermsAreApart(String term, String other) {
        assertThat(of(standard, term).related()).contains(analysis.mainTerms(other));
        assertThat(of(standard, term).equal()).doesNotContain(analysis.mainTerms(other));
    }

    @Test
    void aNewListCountsAtOnce() {
        var list = new SynonymList(analysis, List.of("= wijkteam, buurtteam"));
        assertThat(of(list, "wijkteam").equal()).hasSize(1);

        list.replaceWith(List.of("= regisseur, casemanager", "~ regisseur, coördinator, casemanager"));

        assertThat(of(list, "wijkteam").isEmpty()).isTrue();
        assertThat(of(list, "regisseur").equal()).containsExactly(analysis.mainTerms("casemanager"));
        assertThat(of(list, "regisseur").related()).containsExactly(analysis.mainTerms("coördinator"));
    }

    @Test
    void linesThatSayNothingAreLeftOut() {
        var list = new SynonymList(
                analysis, List.of("", "=", "= ,,", "~", "wijkteam, buurtteam", "= alleen", "= a b c d e f g, kort"));

        assertThat(of(list, "alleen").isEmpty()).isTrue();
        assertThat(of(list, "wijkteam").isEmpty()).isTrue();
        assertThat(of(list, "kort").isEmpty()).isTrue();
    }

    private Alternatives of(Synonyms synonyms, String term) {
        return synonyms.of(String.join(" ", analysis.mainTerms(term)));
    }
}
