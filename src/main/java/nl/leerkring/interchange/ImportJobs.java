package nl.leerkring.interchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.interchange.ImportJob.Progress;
import nl.leerkring.interchange.ImportJob.State;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Files that administrators bring in from a screen: each goes its own way in the background, so that a closed tab does not
 * stop it and whoever comes back sees how far it is. Everybody has at most one, the newest.
 */
@Service
public class ImportJobs {

    private static final Logger LOG = LoggerFactory.getLogger(ImportJobs.class);
    private static final int PREVIEWED = 5;

    private final ImportingFiles importing;
    private final JsonRow json;
    private final Texts texts;
    private final Map<PersonId, ImportJob> jobs = new ConcurrentHashMap<>();

    ImportJobs(ImportingFiles importing, JsonRow json, Texts texts) {
        this.importing = importing;
        this.json = json;
        this.texts = texts;
    }

    /** The beginning of a CSV file as we read it. */
    public ImportPreview preview(ImportFile file, Reader by, Locale language) throws IOException {
        by.requireAdministrator();
        if (file.json()) {
            return ImportPreview.NOTHING;
        }
        try (var in = file.open()) {
            var lines = csv(in, file, language);
            var rows = new ArrayList<List<String>>();
            for (var row = lines.nextRecord(); row.isPresent() && rows.size() < PREVIEWED; row = lines.nextRecord()) {
                rows.add(List.copyOf(row.get().getFields()));
            }
            return new ImportPreview(lines.headings(), rows, lines.columns());
        }
    }

    /** The reader's own import, while it runs and after. */
    public Optional<ImportJob> current(Reader by) {
        by.requireAdministrator();
        return Optional.ofNullable(jobs.get(by.signedIn()));
    }

    /** Begins to bring in the file, and throws it away when that is done or refused. One at a time. */
    public ImportJob begin(ImportFile file, ImportChoices choices, Reader by, Locale language) {
        var job = claimed(file, by);
        Thread.ofVirtual().name("import").start(() -> run(job, file, choices, by, language));
        return job;
    }

    private ImportJob claimed(ImportFile file, Reader by) {
        try {
            by.requireAdministrator();
            return jobs.compute(by.signedIn(), (person, earlier) -> next(earlier, file));
        } catch (RuntimeException refused) {
            file.discard();
            throw refused;
        }
    }

    private static ImportJob next(@Nullable ImportJob earlier, ImportFile file) {
        if (earlier != null && earlier.progress().state() == State.RUNNING) {
            throw new IllegalStateException("the import of " + earlier.fileName() + " is still running");
        }
        return new ImportJob(file.name());
    }

    private void run(ImportJob job, ImportFile file, ImportChoices choices, Reader by, Locale language) {
        try (var in = new Counting(file.open())) {
            var lines = new Completed(lines(in, file, choices, language), choices);
            var report = importing.run(
                    lines, by, language, soFar -> job.tell(new Progress(State.RUNNING, in.part(file.size()), soFar)));
            job.tell(new Progress(State.DONE, 1, report));
        } catch (IOException | RuntimeException failure) {
            LOG.error("The import of a file stopped", failure);
        } finally {
            job.end(); // also after an error that nobody catches: nobody could begin another one
            file.discard();
        }
    }

    private Lines lines(InputStream in, ImportFile file, ImportChoices choices, Locale language) throws IOException {
        if (file.json()) {
            return new NdjsonLines(in, json, texts, language);
        }
        var lines = csv(in, file, language);
        lines.use(choices.columns());
        return lines;
    }

    private CsvLines csv(InputStream in, ImportFile file, Locale language) throws IOException {
        return new CsvLines(CsvText.of(in, file.charset()), texts, language);
    }

    /** Lines with what holds for all of them filled in. */
    private record Completed(Lines lines, ImportChoices choices) implements Lines {

        @Override
        public Optional<FileLine> next() throws IOException {
            return lines.next().map(this::completed);
        }

        private FileLine completed(FileLine line) {
            var given = line.given();
            return given == null ? line : FileLine.saying(line.number(), choices.completed(given));
        }

        @Override
        public OptionalLong stoppedAt() {
            return lines.stoppedAt();
        }
    }

    /** Counts how much of a file was read. */
    private static class Counting extends FilterInputStream {

        private volatile long read;

        private Counting(InputStream in) {
            super(in);
        }

        private double part(long size) {
            return size == 0 ? 1 : Math.min(1, (double) read / size);
        }

        @Override
        public int read() throws IOException {
            var next = super.read();
            read += next < 0 ? 0 : 1;
            return next;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var some = super.read(bytes, from, length);
            read += Math.max(0, some);
            return some;
        }
    }
}
