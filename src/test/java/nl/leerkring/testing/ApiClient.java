package nl.leerkring.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program that asks the running application something over a real connection, with or without a token. */
public record ApiClient(int port, @Nullable String token, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A visitor. */
    public static ApiClient on(int port) {
        return new ApiClient(port, null, "nl");
    }

    public ApiClient with(@Nullable String token) {
        return new ApiClient(port, token, language);
    }

    public ApiClient in(String language) {
        return new ApiClient(port, token, language);
    }

    public Answer get(String address) {
        return send(request(address).GET());
    }

    public Answer post(String address, String type, String body) {
        return post(address, type, BodyPublishers.ofString(body));
    }

    public Answer post(String address, String type, BodyPublisher body) {
        return send(request(address).header("Content-Type", type).POST(body));
    }

    public HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept-Language", language);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unreachable) {
            throw new IllegalStateException("the application did not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** What came back. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String body() {
            return response.body();
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }
    }
}
