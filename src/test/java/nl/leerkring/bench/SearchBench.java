package nl.leerkring.bench;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fills an application with generated contributions and times what people ask it, beside Lucene on the same index and
 * PostgreSQL on the same rows. See ./bench.
 */
public final class SearchBench {

    private static final int BETWEEN_LOOKS_MS = 200;

    private final AnsweringApi api;
    private final int size;

    private SearchBench(AnsweringApi api, int size) {
        this.api = api;
        this.size = size;
    }

    /**
     * What to do, the address of the application, its token, how many contributions, and for timing the folder of the
     * index.
     */
    public static void main(String[] arguments) throws Exception {
        var bench = new SearchBench(new AnsweringApi(arguments[1], arguments[2]), Integer.parseInt(arguments[3]));
        switch (arguments[0]) {
            case "fill" -> bench.fill();
            case "wait" -> bench.waitUntilFound();
            case "time" -> bench.time(Path.of(arguments[4]), Boolean.parseBoolean(arguments[5]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private void fill() throws IOException, InterruptedException {
        if (api.finds(size)) {
            System.out.printf("%d contributions are there already%n", size);
            return;
        }
        var begun = System.nanoTime();
        var lines = new PipedInputStream(1 << 16);
        var end = new PipedOutputStream(lines);
        Thread.ofVirtual().start(() -> write(end));
        var answer = api.http()
                .send(
                        api.to("import/contributions")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofInputStream(() -> lines))
                                .build(),
                        BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        var answered = System.nanoTime() - begun;
        untilFound();
        System.out.printf(
                Locale.ROOT,
                "%d contributions: %.0f a second in, %.0f a second to be found%n",
                size,
                size * 1e9 / answered,
                size * 1e9 / (System.nanoTime() - begun));
    }

    private void waitUntilFound() throws IOException, InterruptedException {
        var begun = System.nanoTime();
        untilFound();
        System.out.printf(
                Locale.ROOT, "the index made anew: %.0f a second%n", size * 1e9 / (System.nanoTime() - begun));
    }

    private void untilFound() throws IOException, InterruptedException {
        while (!api.finds(size)) {
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    private void write(PipedOutputStream end) {
        var contributions = new GeneratedContributions(size);
        try (end) {
            for (var number = 0; number < size; number++) {
                var one = contributions.next();
                end.write("""
                        {"kind":"%s","audience":"PUBLIC","text":"%s","perspective":"%s","level":"%s","createdAt":"%s","externalId":"bench-%d"}
                        """.formatted(one.kind(), one.text(), one.role(), one.level(), one.day(), number)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void time(Path index, boolean withPostgres) throws Exception {
        var means = new LinkedHashMap<String, Map<String, Double>>();
        print(api, 40, 200, 3, means);
        try (var lucene = new AnsweringLucene(index)) {
            print(lucene, 40, 200, 3, means);
        }
        if (withPostgres) {
            try (var postgres = new AnsweringPostgres(size)) {
                print(postgres, 2, 10, 3, means); // fewer: it takes seconds where others take milliseconds
            }
        }
        System.out.println("as many times Leerkring's mean:");
        means.forEach((shape, each) -> {
            System.out.printf("%-32s", shape);
            each.forEach((name, mean) -> System.out.printf(Locale.ROOT, " %s %.2f", name, mean / each.get(api.name())));
            System.out.println();
        });
    }

    private static void print(
            Answering answering, int warmUp, int timed, int rounds, Map<String, Map<String, Double>> means)
            throws Exception {
        System.out.printf("%-32s %9s %22s %22s %22s%n", answering.name(), "found", "p50 ms", "p95 ms", "p99 ms");
        for (var shape : Asked.shapes(warmUp + timed).entrySet()) {
            var timing = Timing.of(answering, shape.getValue(), warmUp, rounds);
            means.computeIfAbsent(shape.getKey(), name -> new LinkedHashMap<>()).put(answering.name(), timing.mean());
            System.out.printf(
                    "%-32s %9d %22s %22s %22s%n",
                    shape.getKey(), timing.found(), timing.at(.50), timing.at(.95), timing.at(.99));
        }
    }
}
