package nl.leerkring.interchange.ui;

/** The permanent addresses of import, within the workplace. */
final class InterchangeNavigation {

    static final String IMPORT = "beheer/inlezen";

    private InterchangeNavigation() {}
}
