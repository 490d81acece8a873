package nl.leerkring.interchange;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ImportingContributions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Brings in a file of contributions of any size, for administrators: what is right is in, what is wrong is told. */
@Service
class ImportingFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ImportingFiles.class);

    private final ImportingContributions importing;
    private final Noticing noticing;
    private final RowReader rows;
    private final Texts texts;

    ImportingFiles(ImportingContributions importing, Noticing noticing, RowReader rows, Texts texts) {
        this.importing = importing;
        this.noticing = noticing;
        this.rows = rows;
        this.texts = texts;
    }

    /** Reads all lines; tells the counts after every batch to who wants to follow. */
    ImportReport run(Lines lines, Reader by, Locale language, Consumer<ImportReport> following) throws IOException {
        by.requireAdministrator();
        var failed = texts.refusal(FileLine.WHOLE, "rowFailed", language);
        var run = new ImportRun(importing, noticing, rows.rows(by, language), by, failed);
        try (Ending written = () -> writeDown(run.placed(), by)) {
            return told(run.all(lines, following));
        }
    }

    /** However a run ends, what it placed is in, and somebody answers for that. */
    private void writeDown(long placed, Reader by) {
        if (placed > 0) {
            importing.conclude(placed, by);
        }
    }

    /** What happens in any case; a failure of its own does not hide why it came to that. */
    private interface Ending extends AutoCloseable {

        @Override
        void close();
    }

    private static ImportReport told(ImportReport report) {
        LOG.info(
                "Imported {} of {} lines in {} ms; {} were there, {} refused",
                report.placed(),
                report.read(),
                report.tookMs(),
                report.existing(),
                report.refused());
        return report;
    }
}
