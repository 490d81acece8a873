package nl.leerkring.browser;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;

/** The packaged application as a process of its own, with the sample on an H2 file in a folder that is thrown away. */
final class RunningLeerkring {

    private static final RunningLeerkring SHARED = new RunningLeerkring();

    private final int port = freePort();
    private final Path home = temporaryFolder();

    private RunningLeerkring() {
        var process = start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> isUp(process));
    }

    /** The one that all browser tests share. */
    static RunningLeerkring shared() {
        return SHARED;
    }

    String url(String path) {
        return "http://localhost:" + port + path;
    }

    private Process start() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(List.of(java, "--enable-native-access=ALL-UNNAMED", "-jar", "target/leerkring.jar"));
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().put("LEERKRING_HOME", home.toString());
        builder.environment().put("LEERKRING_SAMPLE", "true");
        builder.redirectErrorStream(true)
                .redirectOutput(Path.of("target", "browser-tests.log").toFile());
        try {
            return builder.start();
        } catch (IOException noJar) {
            throw new IllegalStateException("package first: browser tests need target/leerkring.jar", noJar);
        }
    }

    private boolean isUp(Process process) throws IOException, InterruptedException {
        if (!process.isAlive()) {
            throw new IllegalStateException("Leerkring stopped; see target/browser-tests.log");
        }
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(url("/actuator/health"))).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("leerkring-browser");
        } catch (IOException noFolder) {
            throw new IllegalStateException(noFolder);
        }
    }
}
