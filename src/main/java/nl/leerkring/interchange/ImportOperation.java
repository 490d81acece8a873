package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes bringing in a file: one act for programs, whichever form the file has. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(
        summary = "Bring in many contributions, for administrators",
        description =
                "The same fields as when one contribution is placed, one contribution per line. A file may be of any size."
                        + " What is right is in, also when other lines are refused; with an externalId it may be sent again. In CSV"
                        + " the first line names the fields; between cells stands ; or , or a tab; several themes or lines in a cell"
                        + " have | between them. A field has at most 50 values, a CSV file 200 columns. UTF-8, unless a byte order mark or the charset says otherwise.",
        operationId = "import",
        requestBody =
                @RequestBody(
                        required = true,
                        content = {
                            @Content(
                                    mediaType = ImportApi.NDJSON,
                                    schema = @Schema(implementation = ContributionFields.class)),
                            @Content(mediaType = ImportApi.CSV, schema = @Schema(type = "string"))
                        }))
@interface ImportOperation {}
