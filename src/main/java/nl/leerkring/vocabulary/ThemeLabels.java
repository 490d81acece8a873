package nl.leerkring.vocabulary;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.search.FilterLabels;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;

/** Themes under their titles in the filters of search. */
@Component
class ThemeLabels implements FilterLabels {

    private final Vocabulary vocabulary;

    ThemeLabels(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public Map<String, String> labels(Set<String> values, Locale locale) {
        var ids = values.stream().map(ThemeId::of).toList();
        return vocabulary.titles(ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.THEME;
    }
}
