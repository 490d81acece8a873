package nl.leerkring.network.ui;

/** The permanent addresses of the screens on which regions are run, within the workplace. */
public final class NetworkNavigation {

    static final String REGIONS = "beheer";
    static final String REGION = REGIONS + "/regio/:slug";

    private NetworkNavigation() {}

    /** All regions somebody runs. */
    public static String regions() {
        return REGIONS;
    }

    /** One region, with its municipalities, organisations, teams, people, groups and themes. */
    public static String region(String slug) {
        return REGIONS + "/regio/" + slug;
    }
}
