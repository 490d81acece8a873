package nl.leerkring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Documents, queries and which document answers which query how well; a folder with three files of tab-separated lines
 * in UTF-8: documents.tsv (id, title, text), queries.tsv (id, text), judgements.tsv (query, document, grade; 0 is no answer). A first line that names
 * the columns is allowed.
 */
public record RelevanceSet(
        String name, List<Document> documents, List<Query> queries, Map<String, Map<String, Integer>> judgements) {

    private static final Pattern HEADERS = Pattern.compile("^(id\t(title\t)?text|query\tdocument\tgrade)\\b");

    public record Document(String id, String title, String text) {}

    public record Query(String id, String text) {}

    public static RelevanceSet read(Path folder) throws IOException {
        var judgements = new HashMap<String, Map<String, Integer>>();
        rows(folder.resolve("judgements.tsv"), 3)
                .forEach(row -> judgements
                        .computeIfAbsent(row[0], query -> new HashMap<>())
                        .put(row[1], Integer.parseInt(row[2].strip())));
        return new RelevanceSet(
                folder.getFileName().toString(),
                rows(folder.resolve("documents.tsv"), 3)
                        .map(row -> new Document(row[0], row[1], row[2]))
                        .toList(),
                queries(folder.resolve("queries.tsv")).stream()
                        .filter(query -> judgements.containsKey(query.id()))
                        .toList(),
                judgements);
    }

    static List<Query> queries(Path file) throws IOException {
        return rows(file, 2).map(row -> new Query(row[0], row[1])).toList();
    }

    private static Stream<String[]> rows(Path file, int columns) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank()
                        && !line.startsWith("#")
                        && !HEADERS.matcher(line).find())
                .map(line -> row(file, line, columns));
    }

    private static String[] row(Path file, String line, int columns) {
        var row = line.split("\t", -1);
        if (row.length < columns) {
            throw new IllegalArgumentException(file + " wants " + columns + " columns: " + line);
        }
        return row;
    }

    /** How well each document answers a query; unjudged ones are no answer. */
    Map<String, Integer> grades(Query query) {
        return judgements.getOrDefault(query.id(), Map.of());
    }
}
