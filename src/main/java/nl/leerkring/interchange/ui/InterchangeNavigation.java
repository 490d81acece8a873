package nl.leerkring.interchange.ui;

/** The permanent addresses of import, within the workplace. */
final class InterchangeNavigation {

    static final String IMPORT = "beheer/inlezen";
    /** The page of what coordinators and administrators look after; another module's, which this one only leads back to. */
    static final String RUNNING = "beheer";

    private InterchangeNavigation() {}
}
