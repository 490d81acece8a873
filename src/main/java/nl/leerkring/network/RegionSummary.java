package nl.leerkring.network;

import nl.leerkring.audience.RegionId;

/** A region as screens name it. */
public record RegionSummary(RegionId id, String slug, String name, String workplace) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_WORKPLACE = 150;
}
