package nl.leerkring.audience;

/** Two people changed the same text: holds both, so that the screen can show both and nothing is lost. */
public class EditConflict extends RuntimeException {

    private final String theirs;
    private final String yours;
    private final long current;

    /** What stands there now, what was about to replace it, and the version to base a next attempt on. */
    public EditConflict(String theirs, String yours, long current) {
        super("somebody else was first; version " + current + " stands now");
        this.theirs = theirs;
        this.yours = yours;
        this.current = current;
    }

    public String theirs() {
        return theirs;
    }

    public String yours() {
        return yours;
    }

    public long current() {
        return current;
    }
}
