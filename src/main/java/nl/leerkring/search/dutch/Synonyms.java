package nl.leerkring.search.dutch;

/** Other words for the same or nearly the same, looked up while asking: a change of the list needs no new index. */
public interface Synonyms {

    /** No more words than this make one term; longer ones are not looked up. */
    int MOST_WORDS = 5;

    /** What else to look for, given one or more words in their main terms with spaces between. */
    Alternatives of(String mainTerms);
}
