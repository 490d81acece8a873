package nl.leerkring.search;

import static nl.leerkring.search.SearchFilter.KIND;
import static nl.leerkring.search.SearchFilter.THEME;
import static nl.leerkring.search.SearchFilter.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {

    private static final String ID = "6f1c2b34-0000-4000-8000-00000000abcd";

    @Test
    void anAddressHoldsTheWholeQuestion() {
        var address = read("q=wijkteam+huisarts&soort=GOLDEN_TIP&soort=SUCCESS&thema=" + ID + "&jaar=2016&pagina=2");

        assertThat(address)
                .isEqualTo(new SearchAddress(
                        "wijkteam huisarts",
                        Map.of(KIND, Set.of("GOLDEN_TIP", "SUCCESS"), THEME, Set.of(ID), YEAR, Set.of("2016")),
                        1));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var address = new SearchAddress("R&D = “10% méér” + één?", Map.of(THEME, Set.of(ID)), 3);

        assertThat(read(address.path().replaceFirst("zoeken\\?", ""))).isEqualTo(address);
        assertThat(SearchAddress.parse(address.path())).isEqualTo(address);
    }

    @Test
    void nothingAskedIsTheBareAddress() {
        assertThat(read("").path()).isEqualTo("zoeken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "thema=x",
                "gemeente=1-1-1-1-1",
                "jaar=MMXVI",
                "jaar=-1",
                "soort=<b>",
                "soort=",
                "rol=teamleider",
                "vraag=%00",
                "pagina=0",
                "pagina=-3",
                "pagina=two",
                "pagina=99999999999",
                "q=",
                "q=+",
                "volgorde=",
                "volgorde=willekeurig",
                "other=1"
            })
    void whatIsMalformedIsAsGoodAsAbsent(String parameters) {
        assertThat(read(parameters).isEmpty()).isTrue();
    }

    @Test
    void veryManyWordsAreCut() {
        assertThat(read("q=" + "x".repeat(3_000)).words()).hasSize(SearchQuery.MOST_CHARACTERS);
    }

    @Test
    void theOrderStandsInTheAddressUnlessItIsTheUsualOne() {
        var newest = read("q=huisarts&volgorde=nieuwste&pagina=2");

        assertThat(newest.order()).isEqualTo(SearchOrder.NEWEST);
        assertThat(newest.query().order()).isEqualTo(SearchOrder.NEWEST);
        assertThat(newest.ordered(SearchOrder.SUPPORTED).path()).isEqualTo("zoeken?q=huisarts&volgorde=herkend");
        assertThat(newest.ordered(SearchOrder.RELEVANCE).path()).isEqualTo("zoeken?q=huisarts");
    }

    @Test
    void theOrderStaysWhileTheQuestionChanges() {
        var newest = read("q=huisarts&volgorde=nieuwste");

        assertThat(newest.asking("wijkteam").order()).isEqualTo(SearchOrder.NEWEST);
        assertThat(newest.with(YEAR, "2017").withoutFilters().order()).isEqualTo(SearchOrder.NEWEST);
        assertThat(newest.turned(3).order()).isEqualTo(SearchOrder.NEWEST);
    }

    @Test
    void withoutWordsTheNewestIsWhatFitsBest() {
        assertThat(read("").isNewestFirst()).isTrue();
        assertThat(read("q=huisarts").isNewestFirst()).isFalse();
        assertThat(read("volgorde=herkend").isNewestFirst()).isFalse();
    }

    @Test
    void anotherQuestionBeginsAtItsFirstPage() {
        var third = read("q=huisarts&jaar=2016&pagina=3");

        assertThat(third.asking("wijkteam").page()).isZero();
        assertThat(third.with(YEAR, "2017").page()).isZero();
        assertThat(third.without(YEAR, "2016").page()).isZero();
        assertThat(third.withoutFilters().page()).isZero();
    }

    @Test
    void whatIsChosenCanBeTakenAway() {
        var address = read("jaar=2016").with(KIND, "SUCCESS").without(YEAR, "2016");

        assertThat(address.chosen()).isEqualTo(Map.of(KIND, Set.of("SUCCESS")));
        assertThat(address.choices()).isEqualTo(1);
    }

    @Test
    void onlyAnotherPageOfTheSameQuestionIsATurn() {
        var second = read("q=huisarts&pagina=2");

        assertThat(second.isTurnOf(read("q=huisarts"))).isTrue();
        assertThat(second.isTurnOf(second)).isFalse();
        assertThat(second.isTurnOf(read("q=wijkteam"))).isFalse();
    }

    private static SearchAddress read(String parameters) {
        return SearchAddress.of(QueryParameters.fromString(parameters).getParameters());
    }
}
