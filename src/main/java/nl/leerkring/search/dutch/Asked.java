package nl.leerkring.search.dutch;

import java.util.List;

/** A question, read: the words to look for, the phrases that must be there and those that must not, in main terms. */
record Asked(List<Wanted> words, List<List<String>> phrases, List<List<String>> excluded) {

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }
}
