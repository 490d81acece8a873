package nl.leerkring.network;

import nl.leerkring.audience.RegionId;

/** A municipality as screens name it. */
public record MunicipalitySummary(MunicipalityId id, RegionId region, String name, SizeClass size) {}
