package nl.leerkring.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * Writes CSV that opens rightly in Dutch Excel: semicolons, and a byte order mark so that it sees UTF-8. A cell that would run
 * as a formula gets an apostrophe before it: whoever wrote the text is not whoever opens the file.
 */
class CsvCells implements Closeable {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    private static final String FORMULA_BEGINS = "=+-@\t\r";
    private static final char BOM = '\uFEFF';

    private final CsvWriter csv;

    CsvCells(OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BOM);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    void row(Collection<String> cells) {
        csv.writeRecord(cells.stream().map(CsvCells::inert).toList());
    }

    private static String inert(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
