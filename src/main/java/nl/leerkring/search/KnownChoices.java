package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/**
 * Takes out of a question what its reader may not know of. An address that somebody sent would tell otherwise that there
 * is such a group or guiding question, and which of the things one may read belong to it.
 */
@Component
class KnownChoices {

    /** Nothing has it. Rejected: to leave the filter out, for then everything would answer. */
    private static final Set<String> NOT_THERE = Set.of("-");

    private final SearchLabels labels;

    KnownChoices(SearchLabels labels) {
        this.labels = labels;
    }

    SearchQuery of(SearchQuery query, Reader reader) {
        var hiding = query.chosen().entrySet().stream()
                .filter(choice -> labels.hides(choice.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        if (hiding.isEmpty()) {
            return query;
        }
        var names = labels.of(hiding, reader, Locale.ROOT);
        var known = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        known.putAll(query.chosen());
        hiding.forEach((filter, values) -> known.put(
                filter, known(values, names.getOrDefault(filter, Map.of()).keySet())));
        return new SearchQuery(query.words(), known, query.order(), query.page(), query.size());
    }

    private static Set<String> known(Set<String> chosen, Set<String> named) {
        var known = chosen.stream().filter(named::contains).collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() ? NOT_THERE : known;
    }
}
