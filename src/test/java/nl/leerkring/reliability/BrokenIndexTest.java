package nl.leerkring.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Whatever happens to the index, the application starts, says that search is being mended, and has everything again within 30
 * seconds. By hand with more: {@code -Dleerkring.test.documents=20000}.
 */
class BrokenIndexTest {

    private static final int DOCUMENTS = Integer.getInteger("leerkring.test.documents", 2000);
    private static final String BEING_MENDED = "SAYS IT IS BEING MENDED";
    private static final String AFTER = "WHOLE AFTER ";

    @TempDir
    private Path home;

    @Test
    void everythingIsFoundAgainAfterAKillDuringARebuildAFlippedByteAHeldLockAndALostFolder() throws Exception {
        fillUntilKilledDuringARebuild();
        assertThat(whatIsTold("killed")).contains(BEING_MENDED);

        flipAByte();
        assertThat(whatIsTold("flipped")).contains(BEING_MENDED);

        try (var directory = FSDirectory.open(index());
                var held = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            assertThat(whatIsTold("locked")).contains(BEING_MENDED);
            assertThat(held).isNotNull();
        }

        FileSystemUtils.deleteRecursively(home.resolve("index"));
        assertThat(whatIsTold("deleted")).contains(BEING_MENDED);
    }

    private void fillUntilKilledDuringARebuild() throws IOException, InterruptedException {
        var process = Processes.start(Indexed.class, home, false, "fill", String.valueOf(DOCUMENTS));
        try (var output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                if ("REBUILDING".equals(line)) {
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
    }

    /** Starts again, and stops when search says that it is whole: then everything must be found. */
    private List<String> whatIsTold(String after) throws IOException, InterruptedException {
        var process = Processes.start(Indexed.class, home, false, "check", String.valueOf(DOCUMENTS));
        var told = process.inputReader().lines().toList();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(told).as(after).contains("FOUND " + DOCUMENTS);
        assertThat(told)
                .filteredOn(line -> line.startsWith(AFTER))
                .singleElement()
                .satisfies(line -> assertThat(Long.parseLong(line.substring(AFTER.length())))
                        .as("milliseconds after " + after)
                        .isLessThan(30_000));
        return told;
    }

    private Path index() throws IOException {
        try (var folders = Files.list(home.resolve("index"))) {
            return folders.filter(folder -> !folder.toString().contains(".broken-"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void flipAByte() throws IOException {
        try (var files = Files.list(index())) {
            var largest = files.max(
                            Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
            var bytes = Files.readAllBytes(largest);
            bytes[bytes.length / 2] ^= 1;
            Files.write(largest, bytes);
        }
    }
}
