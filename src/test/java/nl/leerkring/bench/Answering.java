package nl.leerkring.bench;

/** Something that answers questions, to be timed. */
interface Answering extends AutoCloseable {

    String name();

    /** Answers in full: the number, the counts of the filters, the first twenty. Returns the number. */
    long answer(Asked asked) throws Exception;

    @Override
    default void close() throws Exception {
        // most have nothing to close
    }
}
