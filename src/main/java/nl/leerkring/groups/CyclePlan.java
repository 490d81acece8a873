package nl.leerkring.groups;

import java.time.LocalDate;

/** What is planned of a cycle: what it is called, and from when to when it runs. */
public record CyclePlan(String title, LocalDate begins, LocalDate ends) {

    /** The most a title holds, in UTF-16 units. */
    public static final int LONGEST_TITLE = 150;

    public CyclePlan {
        title = Typed.line("a title", title, LONGEST_TITLE);
        if (ends.isBefore(begins)) {
            throw new IllegalArgumentException("a cycle that begins " + begins + " cannot end " + ends);
        }
    }

    /** Whether that day lies between begin and end. A meeting may lie outside: a first talk, or a harvest afterwards. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(begins) && !day.isAfter(ends);
    }
}
