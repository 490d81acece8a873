package nl.leerkring.search;

/** A stretch of text that does or does not hold a word from the question; plain text, to be escaped like any other. */
public record Segment(String text, boolean matched) {}
