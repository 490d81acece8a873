package nl.leerkring.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Set;
import nl.leerkring.access.ApiProblem.FieldError;
import org.jspecify.annotations.Nullable;

/** What came of a file: what is in, what was in already, and which lines are not, with the reason. */
@Schema(name = "ImportReport")
public record ImportReport(
        @Schema(description = "Lines read, without empty ones")
        long read,

        @Schema(description = "New contributions") long placed,

        @Schema(description = "Lines whose externalId was placed before; nothing changed")
        long existing,

        @Schema(description = "Lines that are not in; all others are")
        long refused,

        @Schema(description = "The first " + ImportReport.MOST_REFUSALS + " refused lines")
        List<Refusal> refusals,

        @Schema(description = "How many refused lines are not listed here")
        long refusalsOmitted,

        @Schema(description = "Names of fields or columns that were not used")
        Set<String> ignored,

        @JsonInclude
        @Schema(description = "The line from which on the file could not be read any more, if there is one")
        @Nullable
        Long stoppedAtLine,

        long tookMs) {

    /** More than anybody mends by hand; whoever has more mistakes has one mistake very often. */
    public static final int MOST_REFUSALS = 1_000;

    /** A line that is not in. */
    @Schema(name = "Refusal")
    public record Refusal(
            @Schema(description = "Counted from 1; in CSV the line on which the record begins")
            long line,

            @Nullable String externalId,
            List<FieldError> errors) {}
}
