package nl.leerkring.bench;

import java.io.IOException;
import java.util.List;

/** A way to search that is measured. */
public interface Ranker extends AutoCloseable {

    int DEPTH = 100;

    String name();

    /** The ids of the best hundred documents, the best first. */
    List<String> rank(String query) throws IOException;

    @Override
    void close() throws IOException;
}
