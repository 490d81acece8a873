package nl.leerkring.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody with a browser that keeps cookies and follows no redirect, over a real connection. */
public class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Visitor(int port) {
        this.base = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/html"));
    }

    /** Sends a form: its fields by name and value in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        var body = IntStream.iterate(0, at -> at < fields.length, at -> at + 2)
                .mapToObj(at -> fields[at] + "=" + URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Signs in through the form; tells where that led. */
    public String signIn(String email, String password) {
        var token = TOKEN.matcher(get("/inloggen").body());
        assertThat(token.find()).as("the form carries a token").isTrue();
        var answer = post("/inloggen", "_csrf", token.group(1), "email", email, "password", password);
        return pathOf(answer);
    }

    /** Where a redirect leads on this site. */
    public String pathOf(HttpResponse<String> redirect) {
        return redirect.headers().firstValue("Location").orElse("").replace(base, "");
    }

    /** Whether the workplace lets them in, rather than sending them to sign in; tests have no bundle to show it with. */
    public boolean isIn() {
        return get("/app/").statusCode() != 302;
    }

    public boolean hasCookies() {
        return !cookies.getCookieStore().getCookies().isEmpty();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
