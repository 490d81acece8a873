package nl.leerkring.groups;

import java.util.Optional;

/** Where a group is with its newest cycle: the meeting that comes next, when there is one. */
public record Pace(CycleSummary newest, Optional<MeetingSummary> next) {}
