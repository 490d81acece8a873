package nl.leerkring.groups;

import java.time.Instant;
import nl.leerkring.network.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** A meeting as the path of its cycle shows it. */
public record MeetingSummary(
        MeetingId id,
        CycleId cycle,
        MeetingKind kind,
        @Nullable Integer number,
        String title,
        Instant starts,
        Instant ends,
        String place,
        @Nullable MunicipalityId municipality,
        @Nullable String preparation,
        boolean cancelled) {}
