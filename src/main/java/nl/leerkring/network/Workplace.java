package nl.leerkring.network;

import nl.leerkring.audience.Perspective;
import org.jspecify.annotations.Nullable;

/** Where somebody works: their role, and as far as they told it their employer, team and municipality. */
public record Workplace(
        Perspective perspective,
        @Nullable OrganisationId employer,
        @Nullable TeamId team,
        @Nullable MunicipalityId municipality) {}
