package nl.leerkring.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a program is told when it does not get what it asked for: problem+json (RFC 9457), in the language it asked for.
 *
 * @param title what went wrong, for this status always the same
 * @param detail what to do about it
 * @param errors each field that was refused, with the reason
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ApiProblem(
        String type, String title, int status, @Nullable String detail, List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One refused field, by the name it has in the question, and why. */
    public record FieldError(String field, String message) {}
}
