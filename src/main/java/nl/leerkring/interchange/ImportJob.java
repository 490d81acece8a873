package nl.leerkring.interchange;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file on its way in, for who wants to follow it from a screen; it goes on when nobody looks. */
public class ImportJob {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJob.class);

    private final String fileName;
    private final List<Consumer<Progress>> followers = new CopyOnWriteArrayList<>();
    private volatile Progress progress = new Progress(State.RUNNING, 0, null);

    ImportJob(String fileName) {
        this.fileName = fileName;
    }

    /** Where it stands. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /**
     * How far it is.
     *
     * @param part of the file that was read, from 0 to 1
     * @param report what came of it so far; nothing before the first batch
     */
    public record Progress(
            State state, double part, @Nullable ImportReport report) {}

    public String fileName() {
        return fileName;
    }

    public Progress progress() {
        return progress;
    }

    /** Whatever is not done by now has failed. */
    void end() {
        if (progress.state() == State.RUNNING) {
            tell(new Progress(State.FAILED, progress.part(), progress.report()));
        }
    }

    /** Tells of every step from now on, from another thread; stop listening with what is returned. */
    public Runnable follow(Consumer<Progress> follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Whoever follows may be gone or fail; the file goes on. */
    private void tell(Progress step, Consumer<Progress> follower) {
        try {
            follower.accept(step);
        } catch (RuntimeException lost) {
            LOG.warn("Somebody who followed the import of a file could not be told", lost);
            followers.remove(follower);
        }
    }

    void tell(Progress step) {
        progress = step;
        followers.forEach(follower -> tell(step, follower));
    }
}
