package nl.leerkring.interchange.ui;

/** The permanent addresses of import, within the workplace. */
public final class InterchangeNavigation {

    static final String IMPORT = "beheer/inlezen";

    private InterchangeNavigation() {}

    public static String importing() {
        return IMPORT;
    }
}
