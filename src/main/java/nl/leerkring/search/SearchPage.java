package nl.leerkring.search;

import java.util.List;
import java.util.Map;

/**
 * Everything the search page shows of one question.
 *
 * @param complete false while something saved may be missing from it
 */
public record SearchPage(SearchResult result, Map<SearchFilter, List<FilterValue>> filters, boolean complete) {}
