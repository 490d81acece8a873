package nl.leerkring.search;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader asks; whatever came in through an address is brought within bounds here, so that no question can do harm. */
public record SearchQuery(String words, Map<SearchFilter, Set<String>> chosen, SearchOrder order, int page, int size) {

    /** Room for a paragraph: people paste whole sentences. */
    public static final int MOST_CHARACTERS = 1_000;

    /** How many values of one filter are looked at. */
    public static final int MOST_VALUES = 100;

    public static final int MOST_PER_PAGE = 100;
    /** Lucene sorts everything up to the page asked for, so page one million would cost memory, not only time. */
    public static final int DEEPEST_HIT = 10_000;

    public SearchQuery {
        words = words.substring(0, Math.min(words.length(), MOST_CHARACTERS));
        chosen = withinBounds(chosen);
        size = Math.clamp(size, 1, MOST_PER_PAGE);
        page = Math.clamp(page, 0, DEEPEST_HIT / size);
    }

    /** The best answers first. */
    public SearchQuery(String words, Map<SearchFilter, Set<String>> chosen, int page, int size) {
        this(words, chosen, SearchOrder.RELEVANCE, page, size);
    }

    /** The first page of what these words find. */
    public static SearchQuery of(String words) {
        return new SearchQuery(words, Map.of(), 0, 20);
    }

    private static Map<SearchFilter, Set<String>> withinBounds(Map<SearchFilter, Set<String>> chosen) {
        var kept = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        chosen.forEach((filter, values) -> {
            if (!values.isEmpty()) {
                kept.put(filter, firstOf(values));
            }
        });
        return Map.copyOf(kept);
    }

    private static Set<String> firstOf(Set<String> values) {
        return values.stream().limit(MOST_VALUES).collect(Collectors.toUnmodifiableSet());
    }

    /** The last page that can be turned to when this many things were found. */
    public int lastPage(long total) {
        return (int) Math.clamp((total - 1) / size, 0, DEEPEST_HIT / size);
    }

    /** Without words nothing fits better than anything else: then the newest comes first. */
    SearchOrder effectiveOrder() {
        return order == SearchOrder.RELEVANCE && words.isBlank() ? SearchOrder.NEWEST : order;
    }

    int offset() {
        return page * size;
    }
}
