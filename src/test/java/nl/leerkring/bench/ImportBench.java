package nl.leerkring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Brings contributions into an application that runs and holds none, and prints how many a second were in, how many a second
 * could be found, and both times. See ./bench; it needs nothing but the JDK, so that it starts from its source.
 */
public final class ImportBench {

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final Pattern PLACED = Pattern.compile("\"placed\":(\\d+)");
    private static final int PATIENCE_SECONDS = 600;
    private static final long BETWEEN_LOOKS_MS = 50;

    private static final List<String> KINDS = List.of("SUCCESS", "DILEMMA", "GOLDEN_TIP", "QUESTION", "INSIGHT");
    private static final List<String> ROLES = List.of("TEAM_MEMBER", "TEAM_LEADER", "POLICY_OFFICER", "MANAGER");
    private static final List<String> LEVELS = List.of("PROFESSIONAL", "TEAM", "MUNICIPALITY");
    private static final String[] WORDS = """
            de het een wij zij niet wel samen met voor bij naar huisarts wijkteam gemeente bewoner buurthuis wachtlijst
            keukentafelgesprek wijkverpleegkundige jongerenwerk schuldhulpverlening mantelzorger praktijkondersteuner
            aanmelding overleg casus gezin ondersteuning vrijwilliger beleid regisseur budget verwijzing school leerplicht
            woningcorporatie huisbezoek vertrouwen privacy afspraak ruimte bespreken luisteren organiseren vragen leren
            proberen afstemmen doorverwijzen merken helpen kiezen begon werd bleek kostte lukte scheelde spraken kwamen
            """.strip().split("\\s+");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    private ImportBench(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The address of the application, its token, and how many contributions. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ImportBench(arguments[0], arguments[1]).measure(Integer.parseInt(arguments[2]));
    }

    private void measure(int size) throws IOException, InterruptedException {
        var file = contributions(size);
        var begun = System.nanoTime();
        var placed = number(PLACED, send("import/contributions", BodyPublishers.ofByteArray(file)));
        var answered = System.nanoTime() - begun;
        require(placed == size, placed + " of " + size + " were placed");
        waitUntilFound(size);
        var found = System.nanoTime() - begun;
        System.out.printf(
                "%.0f %.0f %d %d%n", perSecond(size, answered), perSecond(size, found), ms(answered), ms(found));
    }

    private static double perSecond(int size, long nanos) {
        return size * 1e9 / nanos;
    }

    private static long ms(long nanos) {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    private void waitUntilFound(int size) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (number(TOTAL, ask("search?size=1")) < size) {
            require(System.nanoTime() < deadline, "not found within " + PATIENCE_SECONDS + " s");
            Thread.sleep(BETWEEN_LOOKS_MS);
        }
    }

    private String ask(String path) throws IOException, InterruptedException {
        return answer(request(path).GET());
    }

    private String send(String path, HttpRequest.BodyPublisher body) throws IOException, InterruptedException {
        return answer(
                request(path).header("Content-Type", "application/x-ndjson").POST(body));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token);
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        require(answer.statusCode() == 200, answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    private static long number(Pattern field, String json) {
        var found = field.matcher(json);
        require(found.find(), "no number in " + json);
        return Long.parseLong(found.group(1));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }

    /** The same ones every time: of one to five sentences, as people write them. */
    private static byte[] contributions(int size) {
        var dice = new Random(17);
        var lines = new StringBuilder();
        for (var number = 0; number < size; number++) {
            lines.append("""
                    {"kind":"%s","audience":"PUBLIC","text":"%s","perspective":"%s","level":"%s","createdAt":"%s","externalId":"bench-%d"}
                    """.formatted(
                            any(KINDS, dice),
                            text(dice),
                            any(ROLES, dice),
                            any(LEVELS, dice),
                            LocalDate.of(2016, 1, 1).plusDays(dice.nextInt(3_600)),
                            number));
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Random dice) {
        var text = new StringBuilder();
        for (var sentence = 1 + dice.nextInt(5); sentence > 0; sentence--) {
            for (var word = 6 + dice.nextInt(12); word > 0; word--) {
                // the square makes some words common and most of them rare
                var rank = dice.nextDouble() * dice.nextDouble() * WORDS.length;
                text.append(WORDS[(int) rank]).append(word == 1 ? ". " : " ");
            }
        }
        return text.toString().strip();
    }

    private static String any(List<String> values, Random dice) {
        return values.get(dice.nextInt(values.size()));
    }
}
