package nl.leerkring.search;

/** What somebody may mean who is still typing. */
public sealed interface Suggestion {

    String text();

    /** What was typed, with its last word made whole. */
    record OfWords(String text) implements Suggestion {}

    /** A thing, by its title. */
    record OfThing(String kind, String text, String path) implements Suggestion {}

    /** A value to narrow by, such as a theme, by its name. */
    record OfFilter(SearchFilter filter, String value, String text) implements Suggestion {}
}
