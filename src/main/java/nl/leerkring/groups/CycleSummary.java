package nl.leerkring.groups;

import java.time.LocalDate;
import nl.leerkring.audience.GroupId;

/** A cycle as lists and headings name it. */
public record CycleSummary(CycleId id, GroupId group, String title, LocalDate begins, LocalDate ends) {

    /** Whether the cycle has not ended on that day. */
    public boolean runsOn(LocalDate day) {
        return !day.isAfter(ends);
    }
}
