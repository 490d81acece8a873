package nl.leerkring.contributions;

import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.TeamId;
import org.jspecify.annotations.Nullable;

/** Whose voice a contribution is, for counting only, never for showing; a nameless one is nobody's known voice. */
public record Voice(
        ContributionId contribution,
        @Nullable PersonId person,
        @Nullable Perspective perspective,
        @Nullable TeamId team,
        @Nullable MunicipalityId municipality) {}
