package nl.leerkring.search.ui;

/** The permanent addresses of the screens on which administrators look after search, within the workplace. */
final class SearchNavigation {

    /** The words that find each other. */
    static final String SYNONYMS = "beheer/synoniemen";

    /** How search takes words apart. */
    static final String WORD_CUTS = "beheer/woorddelen";

    /** How the index is, and making it anew. */
    static final String INDEX = "beheer/zoeken";

    private SearchNavigation() {}
}
