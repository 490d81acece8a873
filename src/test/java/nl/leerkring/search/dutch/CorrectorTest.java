package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectorTest {

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final Set<String> found = Stream.of(
                    "sociale wijkteams in Vlaardingen, jeugdzorg en mantelzorg",
                    "vakkennis van de huisarts in het samenwerkingsverband",
                    "begeleiding bij eenzaamheid, schuldhulpverlening, doorontwikkeling",
                    "onze kwartiermaker van Movisie en de gemeente helpen bewoners")
            .flatMap(text -> analysis.mainTerms(text).stream())
            .collect(Collectors.toSet());

    @ParameterizedTest
    @CsvSource({
        "wijkrteams, wijkteams",
        "vakkenis, vakkennis",
        "gemeete, gemeente",
        "huiasrts, huisarts",
        "mantlezorg, mantelzorg",
        "begelijding, begeleiding",
        "eenzaamhijd, eenzaamheid",
        "bewooners, bewoners",
        "kwartiermakker, kwartiermaker",
        "doorontwikeling, doorontwikkeling",
        "socialewijkteams, sociale wijkteams",
        "samen werkingsverband, samenwerkingsverband",
        "Movissie, Movisie",
        "jeudgzorg in Vlaardigen, jeugdzorg in Vlaardingen",
    })
    void aMistakeIsMended(String asked, String meant) {
        assertThat(analysis.corrected(asked, this::documents)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wijkteams",
                "wijkteam",
                "huisraad",
                "jeugdhulp",
                "vertrouwen",
                "zq",
                "12345",
                "",
                "-",
                "qwertyuiopas",
                "hoe kan ik",
                "wijkteamcoach",
                "Wmo-beleid"
            })
    void aWordThatExistsOrIsLikeNoneIsLeftAlone(String asked) {
        assertThat(analysis.corrected(asked, this::documents)).isEmpty();
    }

    @Test
    void nothingIsMeantThatCannotBeFound() {
        assertThat(analysis.corrected("wijkrteams", term -> 0)).isEmpty();
    }

    @Test
    void restOfTheQuestionStaysAsItWas() {
        assertThat(analysis.corrected("“sociale” wijkrteams -Gouda?", this::documents))
                .contains("“sociale” wijkteams -Gouda?");
    }

    @Test
    void aPastedPageIsNotMended() {
        assertThat(analysis.corrected("wijkrteams ".repeat(50), this::documents))
                .isEmpty();
    }

    private long documents(String mainTerm) {
        return found.contains(mainTerm) ? 1 : 0;
    }
}
