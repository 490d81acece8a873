package nl.leerkring.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The application, over HTTP as a program asks it: filters counted, words marked. */
final class AnsweringApi implements Answering {

    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");
    private static final String COMPLETE = "\"complete\":true";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String token;

    AnsweringApi(String address, String token) {
        this.address = address;
        this.token = token;
    }

    @Override
    public String name() {
        return "Leerkring";
    }

    @Override
    public long answer(Asked asked) throws IOException, InterruptedException {
        var query = new StringBuilder("q=").append(encoded(asked.words()));
        asked.filters()
                .forEach((filter, value) ->
                        query.append('&').append(filter).append('=').append(encoded(value)));
        return total(body(query.toString()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Whether everything can be found. */
    boolean finds(int size) throws IOException, InterruptedException {
        var body = body("size=1");
        return total(body) == size && body.contains(COMPLETE);
    }

    private static long total(String body) {
        var found = TOTAL.matcher(body);
        if (!found.find()) {
            throw new IllegalStateException(body);
        }
        return Long.parseLong(found.group(1));
    }

    private String body(String query) throws IOException, InterruptedException {
        return http.send(to("search?" + query).GET().build(), BodyHandlers.ofString())
                .body();
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + "/api/v1/" + path))
                .header("Authorization", "Bearer " + token);
    }

    HttpClient http() {
        return http;
    }
}
