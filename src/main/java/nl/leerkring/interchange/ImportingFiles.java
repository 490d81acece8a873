package nl.leerkring.interchange;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;
import nl.leerkring.audience.NotAllowed;
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
    private final RowReader rows;
    private final Texts texts;

    ImportingFiles(ImportingContributions importing, RowReader rows, Texts texts) {
        this.importing = importing;
        this.rows = rows;
        this.texts = texts;
    }

    /** Reads all lines; tells the counts after every batch to who wants to follow. */
    ImportReport run(Lines lines, Reader by, Locale language, Consumer<ImportReport> following) throws IOException {
        if (!by.administrator()) {
            throw new NotAllowed("only an administrator imports");
        }
        var run =
                new ImportRun(importing, rows.rows(by, language), by, texts.refusal(Line.WHOLE, "rowFailed", language));
        var report = run.all(lines, following);
        if (report.placed() > 0) {
            importing.conclude(report.placed(), by);
        }
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
