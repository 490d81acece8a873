package nl.leerkring.search;

/**
 * A line of synonyms as administrators see it.
 *
 * @param terms with commas between them
 * @param version what a change of it is based on
 */
public record SynonymEntry(SynonymId id, SynonymKind kind, String terms, long version) {}
