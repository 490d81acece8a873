package nl.leerkring.search.ui;

/** The permanent addresses of the screens on which administrators look after search, within the workplace. */
public final class SearchNavigation {

    static final String SYNONYMS = "beheer/synoniemen";
    static final String WORD_CUTS = "beheer/woorddelen";
    /** The page of what coordinators and administrators look after; another module's, which search may not name. */
    static final String RUNNING = "beheer";

    static final String INDEX = "beheer/zoeken";

    private SearchNavigation() {}

    /** The words that find each other. */
    public static String synonyms() {
        return SYNONYMS;
    }

    /** How search takes words apart. */
    public static String wordCuts() {
        return WORD_CUTS;
    }

    /** How the index is, and making it anew. */
    public static String index() {
        return INDEX;
    }
}
