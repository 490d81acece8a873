package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @ParameterizedTest
    @CsvSource({
        "jeugdzorg, jeugd zorg",
        "wijkteams, wijk team",
        "wijkteamleider, wijk team leider",
        "schuldhulpverlening, schuld hulp verlening",
        "mantelzorgondersteuning, mantelzorg ondersteuning",
        "samenwerkingsverband, samenwerking verband",
        "netwerkorganisaties, netwerk organisatie",
        "keukentafelgesprek, keuken tafel gesprek",
        "bewonersbetrokkenheid, bewoner betrokkenheid",
        "beleidsambtenaren, beleid ambtenaar",
        "leeropbrengsten, leer opbrengst",
        "wijkverpleegkundige, wijk verpleegkundig",
        "gebiedsgericht, gebied gericht",
        "huisarts, huis arts",
        "vakkennis, vak kennis",
        "participatiewet, participatie wet",
        "staatshervorming, staat hervorming",
        "doorontwikkeling, ontwikkeling",
        "eerstelijnszorg, eerste lijn zorg",
    })
    void compoundsAreCutIntoTheirSmallestParts(String compound, String parts) {
        assertThat(analysis.parts(compound)).containsExactly(parts.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bestuur",
                "minister",
                "massage",
                "vertrouwen",
                "besparing",
                "verbinding",
                "kinderen",
                "jongeren",
                "mantelzorg",
                "mantelzorgers",
                "transformatie",
                "kwartiermaker",
                "belangrijk",
                "belangrijke",
                "netwerk",
                "samenwerking",
                "ondersteuning",
                "voorziening",
                "overleg",
                "onderwijs",
                "eenzaamheid",
                "burgemeester",
                "verandering",
                "cultuur",
                "architectuur",
                "combinatie",
                "psycholoog",
                "maatschappelijk",
                "achtergrond"
            })
    void wordsThatAreMoreThanTheirPartsStayWhole(String word) {
        assertThat(analysis.parts(word)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "wijk", "zorg7plan", "wijk-team", "ééééééééé", "🙂🙂🙂🙂🙂🙂🙂"})
    void whatIsNoWordStaysWhole(String word) {
        assertThat(analysis.parts(word)).isEmpty();
    }

    @Test
    void anAdministratorsExceptionsComeOnTop() {
        var exceptions = CompoundExceptions.standard().with(List.of("Jeugdzorg =", "stadspas = stad pas"));

        var ours = new DutchAnalysis(exceptions);

        assertThat(ours.parts("jeugdzorg")).isEmpty();
        assertThat(ours.parts("stadspassen")).containsExactly("stad", "pas");
        assertThat(ours.parts("mantelzorg")).isEmpty();
    }

    @Test
    void indexOfOtherExceptionsIsOld() {
        var one = new DutchAnalysis(CompoundExceptions.standard().with(List.of("stadspas = stad pas")));
        var same = new DutchAnalysis(CompoundExceptions.standard().with(List.of("Stadspas=stad  pas")));

        assertThat(one.version()).isEqualTo(same.version()).isNotEqualTo(analysis.version());
    }

    @Test
    void neighbouringPartsThatAreAWordCountToo() {
        var terms = analysis.tokens(Layer.PARTS, "schuldhulpverlening").stream().map(Token::term);

        assertThat(terms).contains("schuld", "hulp", "verlen", "hulpverlen", "schuldhulpverlen");
    }
}
