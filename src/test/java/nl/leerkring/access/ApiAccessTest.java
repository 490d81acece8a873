package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes in at the API, over a real connection: refusals are made by several parts, and must all look alike. */
class ApiAccessTest extends ModuleTest {

    private static final String NOWHERE = "/api/v1/nergens";

    @Autowired
    private IssuingTokens tokens;

    @LocalServerPort
    private int port;

    private ApiClient visitor;

    @BeforeEach
    void connect() {
        visitor = ApiClient.on(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {NOWHERE, "/api/", "/api/v1/a;b", "/api//v1", "/api/v2/search"})
    void unknownAddressIsAProblemAndNotAPage(String address) {
        var answer = visitor.get(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asString()).isEqualTo("Hier is niets");
        assertThat(answer.json().path("status").asInt()).isEqualTo(404);
        assertThat(answer.json().path("type").asString()).isEqualTo("about:blank");
    }

    @Test
    void problemsSpeakTheLanguageThatIsAskedFor() {
        assertThat(visitor.in("en-GB,en;q=0.9")
                        .get(NOWHERE)
                        .json()
                        .path("title")
                        .asString())
                .isEqualTo("There is nothing here");
        assertThat(visitor.in("fr,nl;q=0.5").get(NOWHERE).json().path("title").asString())
                .isEqualTo("Hier is niets");
        assertThat(visitor.in("fr").get(NOWHERE).json().path("title").asString())
                .isEqualTo("Hier is niets");
        assertThat(visitor.in(";;;").get(NOWHERE).json().path("title").asString())
                .isEqualTo("Hier is niets");
    }

    @Test
    void writingWithoutATokenIsRefused() {
        var answer = visitor.post(NOWHERE, "application/json", "{}");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer lk_bestaat-niet", "Bearer", "Bearer ", "Basic YmVoZWVyOmdlaGVpbQ==", "lk_zonder"})
    void tokenThatDoesNotWorkIsSaidSoAlsoWhereVisitorsAreWelcome(String header) {
        var answer = visitor.send(visitor.request(NOWHERE).header("Authorization", header));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).contains("invalid_token");
        assertThat(answer.json().path("detail").asString()).contains("Authorization: Bearer");
    }

    @Test
    void tokenForReadingDoesNotWrite() {
        var answer = visitor.with(token(TokenScope.READ)).post(NOWHERE, "application/json", "{}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header("WWW-Authenticate")).contains("insufficient_scope");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void tokenForWritingComesThrough() {
        assertThat(visitor.with(token(TokenScope.WRITE))
                        .post(NOWHERE, "application/json", "{}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void nothingIsRememberedOfAProgram() {
        assertThat(visitor.with(token(TokenScope.WRITE))
                        .get(NOWHERE)
                        .response()
                        .headers()
                        .map())
                .doesNotContainKey("set-cookie");
    }

    @Test
    void cookieOfSomebodySignedInDoesNotCount() {
        var answer = visitor.send(visitor.request(NOWHERE)
                .header("Cookie", cookieOfAnAdministrator())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(401);
    }

    private String cookieOfAnAdministrator() {
        var form = visitor.get("/inloggen");
        var csrf = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form.body());
        assertThat(csrf.find()).isTrue();
        var in = visitor.send(visitor.request("/inloggen/voorbeeld")
                .header("Cookie", cookie(form))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("email=beheer%40voorbeeld.leerkring.nl&_csrf="
                        + URLEncoder.encode(csrf.group(1), StandardCharsets.UTF_8))));
        assertThat(in.header("Location")).endsWith("/app/");
        return cookie(in);
    }

    private static String cookie(ApiClient.Answer answer) {
        return answer.header("Set-Cookie").split(";")[0];
    }

    @Test
    void pagesOfOtherSitesMayNotAsk() throws IOException {
        var answer = raw("OPTIONS", NOWHERE, "Origin: https://elders.nl\r\nAccess-Control-Request-Method: POST\r\n");

        assertThat(answer).startsWith("HTTP/1.1 401").doesNotContainIgnoringCase("access-control-allow");
    }

    @ParameterizedTest
    @ValueSource(strings = {NOWHERE, "/api/v1/a;b"})
    void everyAnswerCarriesTheSecurityHeaders(String address) {
        var answer = visitor.get(address);

        assertThat(answer.header("Content-Security-Policy")).contains("default-src", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Permissions-Policy")).isNotEmpty();
    }

    @Test
    void whatIsNoAddressIsAProblemToo() throws IOException {
        assertThat(raw("GET", "/api/%00", ""))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "De vraag klopt niet")
                .doesNotContain("Tomcat", "<html");
    }

    @Test
    void automationTokenIsTheOneOfTheEnvironment() {
        assertThat(visitor.with(TestDatabase.AUTOMATION_TOKEN)
                        .post(NOWHERE, "application/json", "{}")
                        .status())
                .isEqualTo(404);
    }

    private String token(TokenScope scope) {
        return tokens.issue(new NewToken("Proef", scope, null), groups.make().anna())
                .secret();
    }

    /** Over a bare socket: Java's own clients refuse to send what is no address. */
    private String raw(String method, String address, String headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var asked =
                    method + " " + address + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
