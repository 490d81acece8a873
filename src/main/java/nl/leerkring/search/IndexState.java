package nl.leerkring.search;

/** How the index is: whether everything saved can be found. */
public enum IndexState {
    /** Everything can be found. */
    WHOLE,

    /** Changes are on their way. */
    BEHIND,

    /** After a start, before it was compared with the database. */
    LOOKING,

    /** It differs from the database; what differs is written again. */
    MENDING,

    /** An administrator asked for all of it to be written again. */
    REBUILDING,

    /** Some changes failed again and again. */
    INCOMPLETE;

    /** Whether it changes by itself, so that a screen looks again. */
    public boolean passes() {
        return this != WHOLE && this != INCOMPLETE;
    }

    /** Whether all of it can be asked to be written again: not while that is being done. */
    public boolean mayBeRebuilt() {
        return this == WHOLE || this == BEHIND || this == INCOMPLETE;
    }
}
