package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import org.junit.jupiter.api.Test;

class SearchLabelsTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Test
    void modulesTogetherNameTheValuesOfOneFilter() {
        var labels = new SearchLabels(List.of(
                knowing(SearchFilter.KIND, Map.of("SUCCESS", "succes")),
                knowing(SearchFilter.KIND, Map.of("WHAT_WORKS", "wat werkt")),
                knowing(SearchFilter.YEAR, Map.of("2016", "2016"))));

        var named =
                labels.of(Map.of(SearchFilter.KIND, Set.of("SUCCESS", "WHAT_WORKS", "GONE")), Reader.visitor(), DUTCH);

        assertThat(named)
                .containsExactly(Map.entry(SearchFilter.KIND, Map.of("SUCCESS", "succes", "WHAT_WORKS", "wat werkt")));
    }

    private static FilterLabels knowing(SearchFilter filter, Map<String, String> known) {
        return new FilterLabels() {
            @Override
            public SearchFilter filter() {
                return filter;
            }

            @Override
            public Map<String, String> labels(Set<String> values, Locale locale) {
                return values.stream().filter(known::containsKey).collect(Collectors.toMap(each -> each, known::get));
            }
        };
    }
}
