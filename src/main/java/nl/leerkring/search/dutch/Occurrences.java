package nl.leerkring.search.dutch;

/** Tells whether anything can be found by a term, for whoever is asking: a correction must not tell what they may not read. */
@FunctionalInterface
public interface Occurrences {

    /** How many documents have this term in the main layer; asked some hundreds of times for one question at most. */
    long documentsWith(String mainTerm);
}
