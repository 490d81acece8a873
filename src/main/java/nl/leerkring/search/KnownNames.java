package nl.leerkring.search;

import java.util.List;

/**
 * What one reader may get suggested while they type on one screen, as looked up when they began.
 *
 * @param around the filters they chose, as far as they may know of them
 */
public record KnownNames(List<Suggestion.OfFilter> names, SearchQuery around) {}
