package nl.leerkring.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Gives the index as it is now, or while very much is being written as it was a moment ago. */
public final class OpenIndex {

    private final Supplier<IndexReader> readers;
    private final Supplier<Duration> oldest;
    private final Counting counting = new Counting();
    private @Nullable Recent recent;

    private record Recent(IndexReader reader, long openedAt) {

        boolean isYounger(Duration age) {
            return System.nanoTime() - openedAt < age.toNanos();
        }
    }

    /**
     * Reads an index.
     *
     * @param readers opens a reader that sees what was written until now
     * @param oldest how old what is given may be: each reader makes the writer finish a part of the index, however small,
     *     and so many small parts must be merged again and again
     */
    public OpenIndex(Supplier<IndexReader> readers, Supplier<Duration> oldest) {
        this.readers = readers;
        this.oldest = oldest;
    }

    /** For who searches. To be closed by who asked. */
    public Moment now() {
        var age = oldest.get();
        return new Moment(age.isZero() ? latestReader() : recentReader(age), counting);
    }

    /** With all that was written until now, whatever that costs. To be closed by who asked. */
    public Moment latest() {
        return new Moment(readers.get(), counting);
    }

    private IndexReader latestReader() {
        forget();
        return readers.get();
    }

    /** Each who asks holds it as well, so that it is closed when the last is done. */
    private synchronized IndexReader recentReader(Duration age) {
        if (recent == null || !recent.isYounger(age)) {
            forget();
            var opened = new Recent(readers.get(), System.nanoTime());
            recent = opened;
            // Nobody may search for hours, and as long as it is open what was merged away stays on the disk.
            CompletableFuture.delayedExecutor(age.toNanos(), TimeUnit.NANOSECONDS)
                    .execute(() -> forget(opened));
        }
        recent.reader().incRef();
        return recent.reader();
    }

    private synchronized void forget(Recent old) {
        if (recent == old) {
            forget();
        }
    }

    private synchronized void forget() {
        var old = recent;
        recent = null;
        if (old != null) {
            release(old.reader());
        }
    }

    /** Gives back what one of those who hold it holds. */
    static void release(IndexReader reader) {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("the index could not be closed", e);
        }
    }
}
