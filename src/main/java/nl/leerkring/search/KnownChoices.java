package nl.leerkring.search;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
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
        return of(List.of(query), reader).getFirst();
    }

    /** The same for each of these, with the names looked up once for all. */
    List<SearchQuery> of(List<SearchQuery> queries, Reader reader) {
        var hiding = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        for (var query : queries) {
            query.chosen().forEach((filter, values) -> {
                if (labels.hides(filter)) {
                    hiding.computeIfAbsent(filter, none -> new HashSet<>()).addAll(values);
                }
            });
        }
        var names = labels.of(hiding, reader, Locale.ROOT);
        return queries.stream()
                .map(query -> known(query, hiding.keySet(), names))
                .toList();
    }

    private static SearchQuery known(
            SearchQuery query, Set<SearchFilter> hiding, Map<SearchFilter, Map<String, String>> names) {
        var known = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        query.chosen()
                .forEach((filter, values) -> known.put(
                        filter,
                        hiding.contains(filter)
                                ? known(
                                        values,
                                        names.getOrDefault(filter, Map.of()).keySet())
                                : values));
        return new SearchQuery(query.words(), known, query.order(), query.page(), query.size());
    }

    private static Set<String> known(Set<String> chosen, Set<String> named) {
        var known = chosen.stream().filter(named::contains).collect(Collectors.toUnmodifiableSet());
        return known.isEmpty() ? NOT_THERE : known;
    }
}
