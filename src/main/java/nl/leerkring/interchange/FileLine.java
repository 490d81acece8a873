package nl.leerkring.interchange;

import java.util.List;
import nl.leerkring.access.ApiProblem.FieldError;
import org.jspecify.annotations.Nullable;

/** One line of a file: what it says of a contribution, or why it cannot be read. */
record FileLine(long number, @Nullable Given given, List<FieldError> errors) {

    /** What the reason is told of when it is the line as a whole. */
    static final String WHOLE = "row";

    static FileLine saying(long number, Given given) {
        return new FileLine(number, given, List.of());
    }

    static FileLine unreadable(long number, List<FieldError> errors) {
        return new FileLine(number, null, errors);
    }
}
