package nl.leerkring.bench;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Fills an application with generated contributions and times what people ask it, through the API, filters counted and words
 * marked. See ./bench.
 */
public final class SearchBench {

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final List<String> KINDS = List.of("SUCCESS", "DILEMMA", "GOLDEN_TIP", "QUESTION", "INSIGHT");
    private static final List<String> ROLES = List.of("TEAM_MEMBER", "TEAM_LEADER", "POLICY_OFFICER", "MANAGER");
    private static final List<String> LEVELS = List.of("PROFESSIONAL", "TEAM", "MUNICIPALITY");
    private static final int WARM_UP = 40;
    private static final int ASKED = 200;
    private static final int MOST_RANKS = 20_000;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private SearchBench(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The address of the application, its token, and how many contributions. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var bench = new SearchBench(arguments[0], arguments[1]);
        var size = Integer.parseInt(arguments[2]);
        bench.fill(size);
        bench.measure();
    }

    private void fill(int size) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var lines = new PipedInputStream(1 << 16);
        var end = new PipedOutputStream(lines);
        Thread.ofVirtual().start(() -> write(size, end));
        var answer = http.send(
                request("import/contributions")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofInputStream(() -> lines))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        var answered = System.nanoTime() - begun;
        while (total("search?size=1") < size) {
            Thread.sleep(200);
        }
        var found = System.nanoTime() - begun;
        System.out.printf(
                Locale.ROOT,
                "%d contributions: %.0f a second in, %.0f a second to be found%n",
                size,
                size * 1e9 / answered,
                size * 1e9 / found);
    }

    private static void write(int size, PipedOutputStream end) {
        var dice = new Random(17);
        var text = new GeneratedText(17, size);
        try (end) {
            for (var number = 0; number < size; number++) {
                end.write("""
                        {"kind":"%s","audience":"PUBLIC","text":"%s","perspective":"%s","level":"%s","createdAt":"%s","externalId":"bench-%d"}
                        """.formatted(
                                any(KINDS, dice),
                                text.next(),
                                any(ROLES, dice),
                                any(LEVELS, dice),
                                LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(3_600)),
                                number)
                        .getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void measure() throws IOException, InterruptedException {
        System.out.printf("%-44s %9s %8s %8s %8s%n", "", "found", "p50 ms", "p95 ms", "p99 ms");
        for (var shape : shapes().entrySet()) {
            measure(shape.getKey(), shape.getValue());
        }
    }

    /** Five ways to ask; each is asked with other words every time. */
    private static Map<String, List<String>> shapes() {
        var dice = new Random(23);
        var shapes = new LinkedHashMap<String, List<String>>();
        shapes.put("one common word", asked(() -> words(1, 60, dice), ""));
        shapes.put("two words", asked(() -> words(2, 600, dice), ""));
        shapes.put("one rare compound", asked(() -> words(1, MOST_RANKS, dice), ""));
        shapes.put(
                "two words under two filters",
                asked(() -> words(2, 600, dice), "&kind=GOLDEN_TIP&perspective=TEAM_LEADER"));
        shapes.put("a whole sentence", asked(() -> words(12, 3_000, dice), ""));
        shapes.put("nothing: everything under a filter", asked(() -> "", "&year=2018"));
        return shapes;
    }

    private static List<String> asked(Supplier<String> words, String filters) {
        var asked = new ArrayList<String>();
        for (var number = 0; number < WARM_UP + ASKED; number++) {
            asked.add("search?q=" + URLEncoder.encode(words.get(), StandardCharsets.UTF_8) + filters);
        }
        return asked;
    }

    private static String words(int number, int most, Random dice) {
        var words = new ArrayList<String>();
        for (var word = 0; word < number; word++) {
            words.add(GeneratedText.ofRank(1 + dice.nextInt(most)));
        }
        return String.join(" ", words);
    }

    private void measure(String name, List<String> asked) throws IOException, InterruptedException {
        var took = new ArrayList<Double>();
        var found = 0L;
        for (var number = 0; number < asked.size(); number++) {
            var begun = System.nanoTime();
            found += total(asked.get(number));
            if (number >= WARM_UP) {
                took.add((System.nanoTime() - begun) / 1e6);
            }
        }
        var sorted = took.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-44s %9d %8.1f %8.1f %8.1f%n",
                name,
                found / asked.size(),
                at(.50, sorted),
                at(.95, sorted),
                at(.99, sorted));
    }

    private static double at(double share, double[] sorted) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    private long total(String path) throws IOException, InterruptedException {
        var answer = http.send(request(path).GET().build(), BodyHandlers.ofString());
        var found = TOTAL.matcher(answer.body());
        if (!found.find()) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return Long.parseLong(found.group(1));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token);
    }

    private static String any(List<String> values, Random dice) {
        return values.get(dice.nextInt(values.size()));
    }
}
