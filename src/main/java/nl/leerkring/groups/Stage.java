package nl.leerkring.groups;

import jakarta.persistence.Embeddable;

/** A timed step of a meeting. */
@Embeddable
public record Stage(String title, int minutes) {

    /** The most a title holds, in UTF-16 units. */
    public static final int LONGEST_TITLE = 150;

    /** The longest a step of a meeting takes: half a day. */
    public static final int MOST_MINUTES = 720;

    public Stage {
        title = Typed.line("a title", title, LONGEST_TITLE);
        if (minutes < 1 || minutes > MOST_MINUTES) {
            throw new IllegalArgumentException("a stage takes 1 to " + MOST_MINUTES + " minutes, not " + minutes);
        }
    }
}
