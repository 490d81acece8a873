package nl.leerkring.groups;

import java.util.Set;
import nl.leerkring.audience.PersonId;

/** What is noted of a meeting afterwards: who was there, and what was done; the text may be left out. */
public record MeetingReport(Set<PersonId> attended, String text) {

    /** The most a report holds, in UTF-16 units. */
    public static final int LONGEST = 4_000;

    public MeetingReport {
        attended = Set.copyOf(attended);
        text = Typed.text("a report", text, LONGEST);
    }
}
