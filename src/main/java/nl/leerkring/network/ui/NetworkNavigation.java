package nl.leerkring.network.ui;

import nl.leerkring.audience.PersonId;
import nl.leerkring.ui.AdministratorScreen;

/** The permanent addresses of the screens on which regions are run, within the workplace. */
public final class NetworkNavigation {

    static final String REGIONS = AdministratorScreen.OFFERED_AT;
    static final String SLUG = "slug";
    static final String REGION = REGIONS + "/regio/:" + SLUG;
    static final String PERSON_ID = "personId";
    static final String PERSON = REGIONS + "/mensen/:" + PERSON_ID;

    static final String AUDIT = REGIONS + "/logboek";

    private NetworkNavigation() {}

    /** All regions somebody runs. */
    public static String regions() {
        return REGIONS;
    }

    /** What was done by those who run things, for administrators. */
    public static String auditTrail() {
        return AUDIT;
    }

    /** One region, with its municipalities, organisations, teams, people, groups and themes. */
    public static String region(String slug) {
        return REGIONS + "/regio/" + slug;
    }

    /** One person, for who runs their region. */
    public static String person(PersonId person) {
        return REGIONS + "/mensen/" + person;
    }
}
