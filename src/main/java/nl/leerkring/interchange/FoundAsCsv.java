package nl.leerkring.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.interchange.Found.Hit;
import nl.leerkring.search.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What search finds as a file: only what the reader may see, and no more than is told. */
@Service
public class FoundAsCsv {

    /** As many as anybody reads in a sheet; whoever needs all asks the API page by page. */
    public static final int MOST = 1_000;

    private static final List<String> COLUMNS =
            List.of("kind", "title", "snippet", "byline", "date", "url", "externalId", "id");

    private final AnsweringPrograms answering;
    private final Texts texts;
    private final boolean sample;

    FoundAsCsv(AnsweringPrograms answering, Texts texts, @Value("${leerkring.sample}") boolean sample) {
        this.answering = answering;
        this.texts = texts;
        this.sample = sample;
    }

    /** Writes the first so many things that answer the question, the page asked for does not count. */
    public void write(SearchQuery question, Reader reader, Locale language, OutputStream out) throws IOException {
        var marked = sample ? texts.say("ui.Shell.sample", language) : null;
        try (var csv = new CsvCells(out)) {
            csv.row(headings(language));
            for (var page = 0; page < MOST / SearchQuery.MOST_PER_PAGE; page++) {
                var found = answering.hits(pageOf(question, page), reader, language);
                found.forEach(hit -> csv.row(cells(hit, marked, language)));
                if (found.size() < SearchQuery.MOST_PER_PAGE) {
                    return;
                }
            }
        }
    }

    /** Its name says that it is the sample, as everything in it does. */
    public String fileName(Locale language) {
        return texts.say(sample ? "interchange.FoundAsCsv.sampleFile" : "interchange.FoundAsCsv.file", language);
    }

    private static SearchQuery pageOf(SearchQuery question, int page) {
        return new SearchQuery(question.words(), question.chosen(), question.order(), page, SearchQuery.MOST_PER_PAGE);
    }

    private List<String> headings(Locale language) {
        var names = COLUMNS.stream().map(column -> texts.say("interchange.FoundAsCsv." + column, language));
        return Stream.concat(
                        names, sample ? Stream.of(texts.say("interchange.FoundAsCsv.sample", language)) : Stream.of())
                .toList();
    }

    private List<String> cells(Hit hit, @Nullable String marked, Locale language) {
        var cells = new ArrayList<>(List.of(
                texts.say("kind." + hit.kind(), language),
                hit.title(),
                hit.snippet(),
                hit.byline(),
                Days.dayOf(hit.date()).toString(),
                hit.url(),
                Objects.requireNonNullElse(hit.externalId(), ""),
                hit.id().toString()));
        if (marked != null) {
            cells.add(marked);
        }
        return cells;
    }
}
