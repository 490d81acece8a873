package nl.leerkring.interchange;

import java.util.UUID;
import nl.leerkring.access.IssuingTokens;
import nl.leerkring.access.NewToken;
import nl.leerkring.access.TokenScope;
import nl.leerkring.audience.Reader;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ApiClient.Answer;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A test that asks over a real connection, as a program of somebody. */
abstract class ApiTest extends ModuleTest {

    @Autowired
    private IssuingTokens tokens;

    @LocalServerPort
    private int port;

    ApiClient visitor() {
        return ApiClient.on(port);
    }

    /** What automation of the operator asks. */
    ApiClient automation() {
        return visitor().with(TestDatabase.AUTOMATION_TOKEN);
    }

    ApiClient reading(Reader reader) {
        return program(reader, TokenScope.READ);
    }

    ApiClient writing(Reader reader) {
        return program(reader, TokenScope.WRITE);
    }

    private ApiClient program(Reader reader, TokenScope scope) {
        return visitor()
                .with(tokens.issue(new NewToken("Proef", scope, null), reader).secret());
    }

    /** What this program finds with these words, once all that was saved can be found. */
    JsonNode found(ApiClient program, String words) {
        waitForTheIndex();
        return program.get("/api/v1/search?q=" + words).json();
    }

    static String field(Answer answer) {
        return answer.json().path("errors").path(0).path("field").asString();
    }

    static String message(Answer answer) {
        return answer.json().path("errors").path(0).path("message").asString();
    }

    static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
