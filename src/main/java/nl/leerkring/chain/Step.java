package nl.leerkring.chain;

import java.time.Instant;

/** One thing that came of another: a finding that quotes a contribution, an edition that holds a finding. */
public record Step(Act act, Ref to, String title, String path, Instant at) {

    /** What happened, in the past tense of the screen ("geciteerd in …"). */
    public enum Act {
        QUOTED_IN,
        PUBLISHED_IN,
        FOLLOWED_BY
    }
}
