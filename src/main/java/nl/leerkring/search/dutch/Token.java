package nl.leerkring.search.dutch;

/** A term and the place in the text, in UTF-16 units, of the word it was made from. */
public record Token(String term, int start, int end) {}
