package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/** Names of filter values that something the reader may read carries: other wordings are not for them. */
@Component
class NamesInReach {

    private final SearchService search;
    private final SearchLabels labels;

    NamesInReach(SearchService search, SearchLabels labels) {
        this.search = search;
        this.labels = labels;
    }

    Map<SearchFilter, Map<String, String>> of(Set<SearchFilter> filters, Reader reader, Locale locale) {
        if (filters.isEmpty()) {
            return Map.of();
        }
        var values = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        search.inReach(filters, reader).forEach((filter, counts) -> values.put(filter, counts.keySet()));
        return labels.of(values, reader, locale);
    }
}
