package nl.leerkring.search;

import java.util.List;
import java.util.Map;

/**
 * One page of what was found, with for every filter how many things each value would give under the choices made in the
 * other filters.
 */
public record SearchResult(long total, List<SearchHit> hits, Map<SearchFilter, Map<String, Long>> counts) {}
