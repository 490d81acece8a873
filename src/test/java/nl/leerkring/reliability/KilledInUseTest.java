package nl.leerkring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a {@code kill -9}, in the database and within 30 seconds in search. */
class KilledInUseTest {

    private static final String ACKNOWLEDGED = "ACKNOWLEDGED ";
    private static final int UUID_LENGTH = 36;
    private static final int ENOUGH = 200;

    @TempDir
    private Path home;

    @Test
    void everyAcknowledgedContributionSurvivesAKillAndIsFoundAgain() throws Exception {
        var acknowledged = writeUntilKilled();
        var file = Files.write(home.resolve("acknowledged"), acknowledged);

        var after = run("check", file.toString());
        var told = after.inputReader().lines().toList();

        assertThat(after.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(told).contains("KEPT " + acknowledged.size() + " OF " + acknowledged.size(), "FOUND ALL");
    }

    private List<String> writeUntilKilled() throws IOException, InterruptedException {
        var process = run("write");
        var acknowledged = new ArrayList<String>();
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(ACKNOWLEDGED) && line.length() == ACKNOWLEDGED.length() + UUID_LENGTH) {
                    acknowledged.add(line.substring(ACKNOWLEDGED.length()));
                }
                if (acknowledged.size() == ENOUGH) {
                    process.toHandle()
                            .destroyForcibly(); // kill -9; through the handle, so that its last words are read
                }
            }
        }
        process.waitFor();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        return acknowledged;
    }

    private Process run(String... arguments) throws IOException {
        return Processes.start(Writers.class, home, true, arguments);
    }
}
