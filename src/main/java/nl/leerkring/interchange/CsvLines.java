package nl.leerkring.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reads a CSV file, of which the first line says what the cells hold. */
class CsvLines implements Lines {

    private static final char NOT_DECODED = '\uFFFD';

    private final Iterator<CsvRecord> records;
    private final List<String> headings;
    private final Texts texts;
    private final Locale language;
    private Map<Integer, Field> columns = Map.of();
    private Set<String> ignored = Set.of();
    private long lastLine = 1;
    private boolean stopped;
    private boolean told;

    CsvLines(CsvText text, Texts texts, Locale language) {
        this.records = CsvReader.builder()
                .fieldSeparator(text.separator())
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text.reader())
                .iterator();
        this.texts = texts;
        this.language = language;
        this.headings = readHeadings();
        use(guessed());
    }

    private List<String> readHeadings() {
        try {
            return records.hasNext()
                    ? records.next().getFields().stream().map(String::strip).toList()
                    : List.of();
        } catch (CsvParseException broken) {
            stopped = true;
            return List.of();
        }
    }

    List<String> headings() {
        return headings;
    }

    Map<Integer, Field> columns() {
        return columns;
    }

    /** What the columns most likely hold; of two for the same field the first counts. */
    private Map<Integer, Field> guessed() {
        var fields = new TreeMap<Integer, Field>();
        for (var column = 0; column < headings.size(); column++) {
            var field = Field.headed(headings.get(column));
            if (field.isPresent() && !fields.containsValue(field.get())) {
                fields.put(column, field.get());
            }
        }
        return fields;
    }

    /** Reads the columns as these fields, by column counted from 0. */
    final void use(Map<Integer, Field> fields) {
        columns = Map.copyOf(fields);
        var unused = new TreeSet<String>();
        for (var column = 0; column < headings.size(); column++) {
            if (!columns.containsKey(column) && !headings.get(column).isEmpty()) {
                unused.add(headings.get(column));
            }
        }
        ignored = Set.copyOf(unused);
    }

    @Override
    public Optional<Line> next() {
        return nextRecord().map(this::line).or(this::whereItStopped);
    }

    /** Cells as they stand, for showing what a file holds. */
    Optional<CsvRecord> nextRecord() {
        try {
            if (stopped || !records.hasNext()) {
                return Optional.empty();
            }
            var found = records.next();
            lastLine = found.getStartingLineNumber();
            return Optional.of(found);
        } catch (CsvParseException broken) {
            stopped = true;
            return Optional.empty();
        }
    }

    private Optional<Line> whereItStopped() {
        if (!stopped || told) {
            return Optional.empty();
        }
        told = true;
        return Optional.of(refused(lastLine + 1, "csvBroken"));
    }

    @Override
    public OptionalLong stoppedAt() {
        return stopped ? OptionalLong.of(lastLine + 1) : OptionalLong.empty();
    }

    private Line line(CsvRecord found) {
        if (found.getFieldCount() > headings.size()) {
            return refused(found.getStartingLineNumber(), "tooManyCells", found.getFieldCount(), headings.size());
        }
        var values = new EnumMap<Field, List<String>>(Field.class);
        for (var column : columns.entrySet()) {
            if (column.getKey() < found.getFieldCount()) {
                var cell = found.getField(column.getKey());
                if (cell.indexOf(NOT_DECODED) >= 0) {
                    return refused(found.getStartingLineNumber(), "notDecoded");
                }
                put(column.getValue(), cell, values);
            }
        }
        return Line.saying(found.getStartingLineNumber(), new Given(values, ignored));
    }

    private static void put(Field field, String cell, Map<Field, List<String>> values) {
        var parts = field.holdsMany() ? Arrays.stream(cell.split("\\|")) : Stream.of(cell);
        var given = new ArrayList<>(
                parts.map(String::strip).filter(part -> !part.isEmpty()).toList());
        if (!given.isEmpty()) {
            values.put(field, given);
        }
    }

    private Line refused(long number, String why, Object... values) {
        return Line.unreadable(number, List.of(texts.refusal(Line.WHOLE, why, language, values)));
    }
}
