package nl.leerkring.groups;

import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;

/** A working group as lists and headings name it. */
public record GroupSummary(GroupId id, String slug, String name, String purpose, RegionId region) {

    /** That a group exists is for its region, and for who stands in it. */
    boolean mayBeKnownTo(Reader reader) {
        return reader.mayRead(Audience.region(region)) || reader.mayRead(Audience.group(id));
    }
}
