package nl.leerkring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What everybody can reach, over a real connection: error pages and refused addresses are made outside Spring MVC. */
class PublicPagesTest extends ModuleTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/robots.txt", "/bestaat-niet", "/en/unknown", "/css/site.css", "/favicon.svg"})
    void publicAddressesKeepNothingAboutTheirReader(String address) throws Exception {
        assertThat(get(address).headers().map()).doesNotContainKey("set-cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/inloggen", "/bestaat-niet", "/css/site.css", "/app/", "/foo;bar", "//x", "/%00", "/error"
            })
    void everyAnswerCarriesTheSecurityHeaders(String address) throws Exception {
        var headers = get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
    }

    @Test
    void theStartPageSpeaksTheLanguageOfItsAddressWhateverTheBrowserPrefers() throws Exception {
        var dutch = send(request("/").header("Accept-Language", "en"));
        var english = send(request("/en").header("Accept-Language", "nl"));

        assertThat(dutch.body()).contains("<html lang=\"nl\"", "Van vraag tot overzicht", "href=\"/inloggen\"");
        assertThat(english.body()).contains("<html lang=\"en\"", "From question to overview", "/inloggen?taal=en");
    }

    @Test
    void theStartPagesPointToEachOther() throws Exception {
        assertThat(get("/").body()).contains("hreflang=\"en\" href=\"" + whole("/en") + "\"");
        assertThat(get("/en").body()).contains("hreflang=\"nl\" href=\"" + whole("/") + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en", "/inloggen", "/bestaat-niet", "/%00"})
    void everyPageIsWholeAndWithoutScript(String address) throws Exception {
        assertThat(get(address).body())
                .containsOnlyOnce("<h1")
                .contains("class=\"skip-link\"", "<main id=\"main\"", "site-footer")
                .doesNotContain("<script", "style=", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inloggen", "/bestaat-niet", "/foo;bar", "/%00"})
    void everyPageSaysThatItShowsTheSampleAndStaysOutOfSearchEngines(String address) throws Exception {
        assertThat(get(address).body())
                .contains("Voorbeeld: verzonnen bijdragen bij een naverteld traject", "content=\"noindex\"");
    }

    @Test
    void theSampleKeepsSearchEnginesOut() throws Exception {
        assertThat(get("/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void aPageThatDidNotChangeIsNotSentAgain() throws Exception {
        var first = get("/").headers();

        var again = send(
                request("/").header("If-None-Match", first.firstValue("ETag").orElseThrow()));

        assertThat(first.firstValue("Cache-Control")).hasValue("max-age=300, public");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/css/site.css", "/js/device-draft.js", "/icons/home.svg", "/favicon.svg"})
    void aStaticFileIsKeptAndOnlySentAgainWhenItChanged(String file) throws Exception {
        var first = get(file).headers();

        var again = send(
                request(file).header("If-None-Match", first.firstValue("ETag").orElseThrow()));

        assertThat(first.firstValue("Cache-Control")).hasValue("no-cache, public");
        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bestaat-niet", "/inloggen/x", "/beginnen/x", "/error", "/foo;bar", "//x", "/a%0Ab"})
    void anUnknownAddressIsNotFoundInDutch(String address) throws Exception {
        var page = get(address);

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("<html lang=\"nl\"", "Deze pagina bestaat niet", "href=\"/inloggen\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%00", "/a%2Fb", "/%E0%80", "/%zz"})
    void whatIsNoAddressGetsTheSamePage(String address) throws Exception {
        var answer = raw(address);

        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"nl\"", "Deze pagina bestaat niet")
                .doesNotContain("Tomcat");
    }

    @Test
    void aQuestionNobodyCanReadIsNotFound() throws Exception {
        assertThat(raw("/inloggen?a=%zz")).startsWith("HTTP/1.1 404").contains("Deze pagina bestaat niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/unknown", "/en/a;b", "/en/%00"})
    void anUnknownAddressUnderEnglishIsNotFoundInEnglish(String address) throws Exception {
        assertThat(get(address).body()).contains("<html lang=\"en\"", "This page does not exist", "/inloggen?taal=en");
    }

    @Test
    void aMethodThatDoesNotFitSaysSoInTheSameLook() throws Exception {
        var page = send(request("/").POST(BodyPublishers.noBody()));

        assertThat(page.statusCode()).isEqualTo(405);
        assertThat(page.body()).contains("Dat kan hier niet", "site-header");
    }

    @Test
    void signingInWithoutItsTokenChangesNothingAndSaysWhatToDo() throws Exception {
        var page = send(request("/inloggen").POST(BodyPublishers.ofString("email=a&password=b")));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Er is niets veranderd");
    }

    @Test
    void aWrongPasswordIsExplainedBesideTheFormAndTheAddressIsKept() throws Exception {
        var form = get("/inloggen");
        var refused = post("/inloggen", form, "email", "iemand@voorbeeld.nl", "password", "niet dit");

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/inloggen?fout");
        assertThat(send(request("/inloggen?fout").header("Cookie", cookie(form)))
                        .body())
                .contains("role=\"alert\"", "horen niet bij elkaar", "value=\"iemand@voorbeeld.nl\"");
    }

    @Test
    void aWrongPasswordIsExplainedInTheLanguageOfTheForm() throws Exception {
        var form = get("/inloggen?taal=en");
        var refused = post("/inloggen?taal=en", form, "email", "someone@voorbeeld.nl", "password", "not this");

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/inloggen?fout&taal=en");
        assertThat(get("/inloggen?fout&taal=en").body()).contains("do not belong together");
    }

    @Test
    void aVisitorLooksAroundAsASamplePerson() throws Exception {
        var form = get("/inloggen");
        assertThat(form.body()).contains("Of kijk rond als voorbeeldpersoon", "<b>Anouk Verhoeven</b>");

        var arrived = post("/inloggen/voorbeeld", form, "email", "anouk@voorbeeld.leerkring.nl");

        assertThat(arrived.headers().firstValue("Location").orElse("")).endsWith("/app/");
        assertThat(cookie(arrived)).isNotEqualTo(cookie(form));
    }

    @Test
    void nobodySignsInAsSomebodyWhoIsNoSamplePerson() throws Exception {
        var refused = post("/inloggen/voorbeeld", get("/inloggen"), "email", "beheer@gemeente.nl");

        assertThat(refused.headers().firstValue("Location").orElse("")).endsWith("/inloggen?fout");
    }

    private String whole(String address) {
        return "http://localhost:" + port + address;
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(whole(address))).header("Accept", "text/html");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(request(address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String address, HttpResponse<String> form, String... fields)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(form.body());
        assertThat(token.find()).as("the form carries a token").isTrue();
        var body = new StringBuilder("_csrf=").append(encode(token.group(1)));
        for (int i = 0; i < fields.length; i += 2) {
            body.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return send(request(address)
                .header("Cookie", cookie(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    /** Over a bare socket: Java's own clients refuse to send what is no address. */
    private String raw(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var asked =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
