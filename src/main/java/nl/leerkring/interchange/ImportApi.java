package nl.leerkring.interchange;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Bringing in many contributions at once, for programs of administrators. */
@RestController
class ImportApi {

    static final String ADDRESS = "/api/v1/import/contributions";

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

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

    @ImportOperation
    @PostMapping(path = ADDRESS, consumes = NDJSON, produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport ndjson(HttpServletRequest request, Locale language) throws IOException {
        var by = administrator();
        var lines = new NdjsonLines(request.getInputStream(), json, texts, language);
        return importing.run(lines, by, language, soFar -> {});
    }

    @ImportOperation
    @PostMapping(path = ADDRESS, consumes = CSV, produces = MediaType.APPLICATION_JSON_VALUE)
    ImportReport csv(HttpServletRequest request, Locale language) throws IOException {
        var by = administrator();
        var lines = new CsvLines(CsvText.of(request.getInputStream(), charset(request)), texts, language);
        requireColumns(lines, language);
        return importing.run(lines, by, language, soFar -> {});
    }

    /** Before anything of the body is read: what stands in it is nobody else's to have looked at. */
    private Reader administrator() {
        var by = current.get();
        by.requireAdministrator();
        return by;
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
