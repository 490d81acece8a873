package nl.leerkring.search;

/** What comes first: the best answer, the newest, or what most people recognised. */
public enum SearchOrder {
    RELEVANCE,
    NEWEST,
    SUPPORTED
}
