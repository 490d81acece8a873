package nl.leerkring.search.lucene;

import java.util.function.Supplier;
import org.apache.lucene.index.IndexReader;

/** Gives the index as it is now. */
public final class OpenIndex {

    private final Supplier<IndexReader> readers;
    private final Counting counting = new Counting();

    /** @param readers opens a reader that sees what was written until now */
    public OpenIndex(Supplier<IndexReader> readers) {
        this.readers = readers;
    }

    /** To be closed by who asked. */
    public Moment now() {
        return new Moment(readers.get(), counting);
    }
}
