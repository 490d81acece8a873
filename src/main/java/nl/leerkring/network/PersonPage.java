package nl.leerkring.network;

import java.util.Optional;

/**
 * Everything on the screen of one person, for who runs their region.
 *
 * @param region where they belong, if anywhere yet
 * @param mayLookAfter whether the reader opens and closes their account
 */
public record PersonPage(PersonEntry person, Optional<RegionSummary> region, boolean mayLookAfter) {}
