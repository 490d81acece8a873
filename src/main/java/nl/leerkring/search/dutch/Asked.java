package nl.leerkring.search.dutch;

import java.util.List;

/** A question, read: the words to look for, the phrases that must be there and those that must not, in main terms. */
record Asked(List<Wanted> words, List<List<String>> phrases, List<List<String>> excluded) {

    /** Whether no word of any text can answer it: what is excluded stands in nothing that is found. */
    boolean answersToNothing() {
        return words.isEmpty() && phrases.isEmpty();
    }
}
