package nl.leerkring.search;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the index is, for administrators.
 *
 * @param saved how many things the database has
 * @param found how many of them the index has
 * @param waiting changes on their way to it
 * @param givenUp changes that failed again and again
 * @param analysis the version of our Dutch
 */
public record IndexReport(
        IndexState state,
        long saved,
        long found,
        long bytes,
        long waiting,
        long givenUp,
        int analysis,
        @Nullable Instant checked,
        @Nullable Rebuild rebuilt) {

    /** When all of it was last written again, and how long that took. */
    public record Rebuild(Instant at, Duration took) {}
}
