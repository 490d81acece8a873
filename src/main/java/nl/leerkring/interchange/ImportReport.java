package nl.leerkring.interchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.access.ApiProblem.FieldError;
import nl.leerkring.safeguard.PersonalDataKind;
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

        @Schema(description = "The first " + ImportReport.MOST_LISTED + " refused lines")
        List<Refusal> refusals,

        @Schema(description = "How many refused lines are not listed here")
        long refusalsOmitted,

        @Schema(
                description =
                        "How often we noticed in what is new what could point to a resident, per kind. It is in all the"
                                + " same: only people can tell")
        Map<PersonalDataKind, Long> personalData,

        @Schema(description = "The first " + ImportReport.MOST_LISTED + " lines in which that was, never the words")
        List<Noticed> personalDataLines,

        @Schema(description = "How many such lines are not listed here")
        long personalDataLinesOmitted,

        @Schema(description = "Names of fields or columns that were not used")
        Set<String> ignored,

        @JsonInclude
        @Schema(description = "The line from which on the file could not be read any more, if there is one")
        @Nullable
        Long stoppedAtLine,

        long tookMs) {

    /** More than anybody mends by hand; whoever has more mistakes has one mistake very often. */
    public static final int MOST_LISTED = 1_000;

    /** As many as a line has fields, and some more. */
    public static final int MOST_ERRORS = 20;

    /** A line in which may be what points to a resident. */
    @Schema(name = "Noticed")
    public record Noticed(
            @Schema(description = "Counted as those of refusals")
            long line,

            Set<PersonalDataKind> kinds) {}

    /** A line that is not in. */
    @Schema(name = "Refusal")
    public record Refusal(
            @Schema(description = "Counted from 1; in CSV the line on which the record begins")
            long line,

            @Nullable String externalId,

            @Schema(description = "The first " + MOST_ERRORS)
            List<FieldError> errors) {}
}
