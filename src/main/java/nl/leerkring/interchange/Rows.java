package nl.leerkring.interchange;

import java.util.Locale;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ImportedContribution;
import nl.leerkring.contributions.NewContribution;

/** Reads lines one by one; what names stand for is remembered between them. */
class Rows {

    private final Names names;
    private final RowReader reader;
    private final Reader by;
    private final Locale language;

    Rows(Names names, RowReader reader, Reader by, Locale language) {
        this.names = names;
        this.reader = reader;
        this.by = by;
        this.language = language;
    }

    /** What an administrator brings in. */
    ImportedContribution imported(Given given) {
        return new ImportedRow(reading(given), reader.clock().instant()).read();
    }

    /** What a person places themselves. */
    NewContribution own(Given given) {
        return new OwnRow(reading(given), by).read();
    }

    private Reading reading(Given given) {
        return new Reading(given, names, reader, language);
    }
}
