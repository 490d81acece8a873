package nl.leerkring.search;

/**
 * What somebody typed on how search is to cut a word.
 *
 * @param whole whether it is not to be cut; then the parts say nothing
 * @param parts with spaces between
 */
public record WordCutDraft(String word, boolean whole, String parts) {}
