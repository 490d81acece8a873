package nl.leerkring.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TidyingTheFileTest {

    private static final int ROWS = 200_000;
    private static final int TRANSACTION = 500;

    @TempDir
    private Path folder;

    @Test
    void placesThatOnlyOldPagesHoldComeFreeAndNothingIsLost() {
        var written = new HashMap<Integer, String>();
        try (var store = new MVStore.Builder()
                .fileName(folder.resolve("file").toString())
                .autoCommitDisabled()
                .open()) {
            store.setRetentionTime(0); // H2 touches nothing of the last 45 seconds
            writeHereAndThere(store, written);
            assertThat(store.getFileStore().getChunksFillRate()).isLessThan(10);

            TidyingTheFile.tidy(store);

            assertThat(store.getFileStore().getChunksFillRate()).isGreaterThanOrEqualTo(TidyingTheFile.IN_USE);
        }
        try (var store = MVStore.open(folder.resolve("file").toString())) {
            assertThat(new HashMap<>(store.<Integer, String>openMap("rows"))).isEqualTo(written);
        }
    }

    /** As an import does: rows that stay, one after the other, and an index in which they land here and there. */
    private static void writeHereAndThere(MVStore store, Map<Integer, String> written) {
        var rows = store.<Integer, String>openMap("rows");
        var index = store.<Integer, Integer>openMap("index");
        var dice = new Random(17);
        for (var row = 0; row < ROWS; row++) {
            var text = "bijdrage " + row;
            rows.put(row, text);
            written.put(row, text);
            index.put(dice.nextInt(), row);
            if (row % TRANSACTION == 0) {
                store.commit();
            }
        }
        store.commit();
    }
}
