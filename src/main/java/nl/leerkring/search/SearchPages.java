package nl.leerkring.search;

import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;

/** Puts together what the search page shows: what was found, the filters under their names, whether anything may be missing. */
@Service
public class SearchPages {

    private final SearchService search;
    private final SearchLabels labels;
    private final KnownChoices choices;
    private final SearchHealth health;

    SearchPages(SearchService search, SearchLabels labels, KnownChoices choices, SearchHealth health) {
        this.search = search;
        this.labels = labels;
        this.choices = choices;
        this.health = health;
    }

    public SearchPage of(SearchQuery query, Reader reader, Locale locale) {
        var complete = health.complete(); // before the search, so that what arrives in between is not called missing
        var result = search.search(choices.of(query, reader), reader);
        var names = labels.of(nameable(query, result, reader), reader, locale);
        var filters = new EnumMap<SearchFilter, List<FilterValue>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            var values = values(filter, query, result, names.getOrDefault(filter, Map.of()));
            filters.put(filter, values.sorted(order(filter, locale)).toList());
        }
        return new SearchPage(result, filters, complete);
    }

    /** One page of hits alone: counting for every filter costs more than finding. */
    public List<SearchHit> hits(SearchQuery query, Reader reader) {
        return search.hits(choices.of(query, reader), reader);
    }

    /**
     * Values that something this reader may see carries. Any value can stand in an address, and the wording of a guiding
     * question or the name of a group may be for few: without this an address would tell it.
     */
    private Map<SearchFilter, Set<String>> nameable(SearchQuery query, SearchResult result, Reader reader) {
        var known = countsAllChosen(query, result)
                ? result.counts()
                : search.inReach(query.chosen().keySet(), reader);
        var nameable = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        for (var filter : SearchFilter.values()) {
            var values = new HashSet<>(counts(result, filter).keySet());
            chosen(query, filter).stream()
                    .filter(known.getOrDefault(filter, Map.of())::containsKey)
                    .forEach(values::add);
            nameable.put(filter, values);
        }
        return nameable;
    }

    private static boolean countsAllChosen(SearchQuery query, SearchResult result) {
        return query.chosen().entrySet().stream()
                .allMatch(choice -> counts(result, choice.getKey()).keySet().containsAll(choice.getValue()));
    }

    private Stream<FilterValue> values(
            SearchFilter filter, SearchQuery query, SearchResult result, Map<String, String> names) {
        var counts = new HashMap<>(counts(result, filter));
        if (labels.hides(filter)) {
            counts.keySet().retainAll(names.keySet());
        }
        var chosen = chosen(query, filter);
        return Stream.concat(counts.keySet().stream().filter(names::containsKey), chosen.stream())
                .distinct()
                .map(value -> new FilterValue(
                        value, names.get(value), counts.getOrDefault(value, 0L), chosen.contains(value)));
    }

    private static Map<String, Long> counts(SearchResult result, SearchFilter filter) {
        return result.counts().getOrDefault(filter, Map.of());
    }

    private static Set<String> chosen(SearchQuery query, SearchFilter filter) {
        return query.chosen().getOrDefault(filter, Set.of());
    }

    /** The most common first, years the newest first; never the chosen first, for then things move while one chooses. */
    private static Comparator<FilterValue> order(SearchFilter filter, Locale locale) {
        if (filter == SearchFilter.YEAR) {
            return Comparator.comparing(FilterValue::value).reversed();
        }
        var alphabet = Collator.getInstance(locale);
        return Comparator.comparingLong(FilterValue::count)
                .reversed()
                .thenComparing(value -> Objects.requireNonNullElse(value.label(), ""), alphabet::compare)
                .thenComparing(FilterValue::value);
    }
}
