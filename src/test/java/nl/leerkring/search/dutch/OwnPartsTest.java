package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator may say of a word, and what it does at once. */
class OwnPartsTest {

    private final DutchAnalysis analysis = new DutchAnalysis();

    @ParameterizedTest
    @CsvSource({
        "stadspas, stad pas",
        "jeugdhulpverlening, jeugd hulp verlening",
        "jeugdhulpverlening, jeugd hulpverlening",
        "kinderopvang, kind opvang",
        "kinderopvang, kinder opvang",
        "stedenbouw, stad bouw",
        "bomenrij, boom rij",
        "zonnebloem, zon bloem",
        "eierdop, ei dop",
        "anderhalvelijnszorg, anderhalf lijn zorg",
        "wmobeleid, wmo beleid",
        "xyzpas, xyz pas"
    })
    void partsMakeAWordApartFromFormsAndTheLettersThatJoinThem(String word, String parts) {
        assertThat(analysis.spell(word, List.of(parts.split(" ")))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "stadspas, stad sleutel",
        "stadspas, pas stad",
        "stadspas, stad",
        "stadspas, stad pa",
        "stadspas, tad pas",
        "stadspas, stad s pas uit",
        "doorontwikkeling, ontwikkeling"
    })
    void otherPartsMakeAnotherWord(String word, String parts) {
        assertThat(analysis.spell(word, List.of(parts.split(" ")))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"stadspas, stadspas", "Stadspassen, stadspas", "' wijkteams ', wijkteam", "Wmo-beleid, wmobeleid"})
    void aWordIsOneWordOfLettersAsADictionaryHasIt(String typed, String word) {
        assertThat(analysis.oneWord(typed)).hasValue(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "stad pas", "stadspas.", "wijk2", "=", "stad=pas", "…", "2016", "🙂", "#pas"})
    void anythingElseIsNoWord(String typed) {
        assertThat(analysis.oneWord(typed)).isEmpty();
    }

    @Test
    void otherExceptionsCountForTheNextQuestionAndTheNextText() {
        var before = analysis.version();
        assertThat(analysis.parts("huisarts")).containsExactly("huis", "arts");

        analysis.replaceWith(CompoundExceptions.standard().with(List.of("huisarts=")));

        assertThat(analysis.parts("huisarts")).isEmpty();
        assertThat(analysis.version()).isNotEqualTo(before);
        analysis.replaceWith(CompoundExceptions.standard());
        assertThat(analysis.parts("huisarts")).containsExactly("huis", "arts");
        assertThat(analysis.version()).isEqualTo(before);
    }

    @Test
    void aDocumentHasTheVersionThatGaveItsTermsHoweverOftenExceptionsChange() throws Exception {
        var cut = CompoundExceptions.standard();
        var whole = cut.with(List.of("huisarts="));
        var versionOfWhole = new DutchAnalysis(whole).version();

        try (var changing = Executors.newSingleThreadExecutor()) {
            var changes = changing.submit(() -> {
                for (int time = 0; time < 500; time++) {
                    analysis.replaceWith(time % 2 == 0 ? whole : cut);
                    Thread.yield();
                }
            });
            do {
                var ready = analysis.ready(Map.of(Place.TITLE, "huisarts", Place.TEXT, "de huisartsen"));
                var terms = List.of(ready.of(Place.TITLE, Layer.PARTS), ready.of(Place.TEXT, Layer.PARTS));
                assertThat(terms)
                        .containsOnly(
                                ready.version() == versionOfWhole
                                        ? List.of("huisart")
                                        : List.of("huisart", "huis", "art"));
            } while (!changes.isDone());
            changes.get();
        }
    }

    @Test
    void aPartThatIsAFormOfTheWholeWordIsNotCutForEver() {
        var ours = new DutchAnalysis(CompoundExceptions.standard().with(List.of("winnen=winnen nen", "nennen=nennen")));

        assertThat(ours.parts("winnen")).containsExactly("winnen", "nen");
        assertThat(ours.parts("nennen")).containsExactly("nennen");
    }

    @Test
    void synonymsFindEachOtherWhateverTheirPartsAre() {
        var synonyms = new SynonymList(analysis, List.of("= huisarts, dorpsdokter"));
        assertThat(synonyms.of("huisart").equal()).hasSize(1);

        analysis.replaceWith(CompoundExceptions.standard().with(List.of("huisarts=", "dorpsdokter=dorp dokter")));

        assertThat(synonyms.of(String.join(" ", analysis.mainTerms("huisarts"))).equal())
                .containsExactly(analysis.mainTerms("dorpsdokter"));
    }
}
