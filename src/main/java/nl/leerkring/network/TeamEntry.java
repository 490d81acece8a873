package nl.leerkring.network;

import java.util.Set;

/** A team as those see it who run its region. */
public record TeamEntry(
        TeamId id, String name, String word, MunicipalityId municipality, Set<OrganisationId> employers) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_WORD = 30;
}
