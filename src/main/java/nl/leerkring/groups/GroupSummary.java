package nl.leerkring.groups;

import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;

/** A working group as lists and headings name it. */
public record GroupSummary(GroupId id, String slug, String name, String purpose, RegionId region) {}
