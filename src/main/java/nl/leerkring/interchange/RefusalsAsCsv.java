package nl.leerkring.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The lines that are not in, as a file: for mending them in the sheet they came from. */
@Component
public class RefusalsAsCsv {

    private final Texts texts;

    RefusalsAsCsv(Texts texts) {
        this.texts = texts;
    }

    public void write(ImportReport report, Locale language, OutputStream out) throws IOException {
        try (var csv = new CsvCells(out)) {
            csv.row(Stream.of("line", "externalId", "field", "reason")
                    .map(column -> texts.say("interchange.RefusalsAsCsv." + column, language))
                    .toList());
            for (var refusal : report.refusals()) {
                refusal.errors()
                        .forEach(error -> csv.row(List.of(
                                String.valueOf(refusal.line()),
                                Objects.requireNonNullElse(refusal.externalId(), ""),
                                error.field(),
                                error.message())));
            }
        }
    }

    public String fileName(Locale language) {
        return texts.say("interchange.RefusalsAsCsv.file", language);
    }
}
