package nl.leerkring.interchange;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** The lines of a file, one at a time, so that a file may be of any size. */
interface Lines {

    Optional<FileLine> next() throws IOException;

    /** The line from which on nothing could be read any more, if there is one. */
    default OptionalLong stoppedAt() {
        return OptionalLong.empty();
    }
}
