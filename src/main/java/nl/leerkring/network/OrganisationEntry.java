package nl.leerkring.network;

import java.util.Set;

/** An organisation as those see it who run a region it serves; it may serve municipalities of other regions too. */
public record OrganisationEntry(OrganisationId id, String name, OrganisationKind kind, Set<MunicipalityId> serves) {

    public static final int LONGEST_NAME = 150;
}
