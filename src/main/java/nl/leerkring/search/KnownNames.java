package nl.leerkring.search;

import java.util.List;

/** The names one reader may get suggested, as looked up when they began to type. */
public record KnownNames(List<Suggestion.OfFilter> names) {}
