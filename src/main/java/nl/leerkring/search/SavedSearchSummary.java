package nl.leerkring.search;

/**
 * One of somebody's saved searches.
 *
 * @param name its words and the names of its filters; empty when the reader may know none of them any more
 * @param fresh how much can be found since they looked last
 */
public record SavedSearchSummary(SavedSearchId id, String name, SearchAddress asked, long fresh) {}
