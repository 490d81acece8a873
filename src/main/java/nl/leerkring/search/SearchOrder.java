package nl.leerkring.search;

/** What comes first: the best answer, the newest, or what most people recognised. */
public enum SearchOrder {
    RELEVANCE(""),
    NEWEST("nieuwste"),
    SUPPORTED("herkend");

    private final String word;

    SearchOrder(String word) {
        this.word = word;
    }

    /** How it stands in the address; nothing for what comes by itself. */
    public String word() {
        return word;
    }
}
