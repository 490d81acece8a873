package nl.leerkring.editions;

import java.time.Instant;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.CycleId;

/** An edition as lists name it. */
public record EditionSummary(
        EditionId id, GroupId group, CycleId cycle, int number, String title, Audience audience, Instant publishedAt) {}
