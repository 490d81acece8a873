package nl.leerkring.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a CSV file, of which the first line says what the cells hold. */
class CsvLines implements Lines {

    private static final char NOT_DECODED = '\uFFFD';
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final int MOST_COLUMNS = 200;
    private static final int LONGEST_CELL = 1024 * 1024;
    private static final int LONGEST_RECORD = 4 * LONGEST_CELL;

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
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(MOST_COLUMNS)
                                .maxFieldSize(LONGEST_CELL)
                                .maxRecordSize(LONGEST_RECORD)
                                .build(),
                        text.reader())
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
                unused.add(Texts.shortened(headings.get(column)));
            }
        }
        ignored = Set.copyOf(unused);
    }

    @Override
    public Optional<FileLine> next() {
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

    private Optional<FileLine> whereItStopped() {
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

    private FileLine line(CsvRecord found) {
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
                var parts = parts(column.getValue(), cell);
                if (parts.size() > Given.MOST_VALUES) {
                    return refused(found.getStartingLineNumber(), column.getValue());
                }
                if (!parts.isEmpty()) {
                    values.put(column.getValue(), parts);
                }
            }
        }
        return FileLine.saying(found.getStartingLineNumber(), new Given(values, ignored));
    }

    /** The values in a cell; one more than may be is enough to know that there are too many. */
    private static List<String> parts(Field field, String cell) {
        var parts = field.holdsMany() ? BAR.splitAsStream(cell) : Stream.of(cell);
        return parts.map(String::strip)
                .filter(part -> !part.isEmpty())
                .limit(Given.MOST_VALUES + 1L)
                .toList();
    }

    private FileLine refused(long number, Field tooMany) {
        var why = texts.refusal(tooMany.key(), "tooManyValues", language, Given.MOST_VALUES);
        return FileLine.unreadable(number, List.of(why));
    }

    private FileLine refused(long number, String why, Object... values) {
        return FileLine.unreadable(number, List.of(texts.refusal(FileLine.WHOLE, why, language, values)));
    }
}
