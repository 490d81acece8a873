package nl.leerkring.interchange;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in many contributions at once, for programs of administrators. */
@RestController
class ImportApi {

    static final String ADDRESS = "/api/v1/import/contributions";

    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String FIELDS =
            "The same fields as when one contribution is placed, one contribution per line. ";

    private final ImportingFiles importing;
    private final JsonRow json;
    private final Texts texts;
    private final CurrentReader current;

    ImportApi(ImportingFiles importing, JsonRow json, Texts texts, CurrentReader current) {
        this.importing = importing;
        this.json = json;
        this.texts = texts;
        this.current = current;
    }

    @Operation(
            summary = "Bring in many contributions, for administrators",
            description = FIELDS
                    + "A file may be of any size. What is right is in, also when other lines are refused; with an"
                    + " externalId it may be sent again.",
            operationId = "importJson",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = NDJSON,
                                            schema = @Schema(implementation = ContributionFields.class))))
    @PostMapping(path = ADDRESS, consumes = NDJSON, produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport ndjson(HttpServletRequest request, Locale language) throws IOException {
        var lines = new NdjsonLines(request.getInputStream(), json, texts, language);
        return importing.run(lines, current.get(), language, soFar -> {});
    }

    @Operation(
            summary = "Bring in many contributions, for administrators",
            description =
                    FIELDS + "The first line names the fields; between cells stands ; or , or a tab; several themes or"
                            + " lines in a cell have | between them. UTF-8, unless a byte order mark or the charset says otherwise.",
            operationId = "importCsv",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
    @PostMapping(path = ADDRESS, consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport csv(HttpServletRequest request, Locale language) throws IOException {
        var lines = new CsvLines(CsvText.of(request.getInputStream(), charset(request)), texts, language);
        requireColumns(lines, language);
        return importing.run(lines, current.get(), language, soFar -> {});
    }

    /** Said once, instead of of every line. */
    private void requireColumns(CsvLines lines, Locale language) {
        var missing = Stream.of(Field.KIND, Field.TEXT, Field.AUDIENCE)
                .filter(field -> !lines.columns().containsValue(field))
                .map(field -> texts.refusal(field.key(), "columnMissing", language))
                .toList();
        if (!missing.isEmpty()) {
            throw new RefusedFields(missing);
        }
    }

    private static Charset charset(HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getContentType())
                    .map(MediaType::parseMediaType)
                    .map(MediaType::getCharset)
                    .orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
