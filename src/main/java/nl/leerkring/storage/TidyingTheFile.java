package nl.leerkring.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps the file of H2 from growing without end. Each transaction writes the pages it changed to a new place, and a
 * place comes free when nothing in it is used any more; one page that never changes holds it for ever. H2 moves such
 * pages itself, but only when it may write late, and Leerkring acknowledges nothing that is not written
 * (WRITE_DELAY=0). A million contributions took 18.7 GB without this, of which most was of no use to anybody.
 */
@Component
class TidyingTheFile {

    private static final Logger LOG = LoggerFactory.getLogger(TidyingTheFile.class);

    /** So many hundredths in use is well enough: a small file cannot reach half, and would be written again for ever. */
    static final int IN_USE = 35;

    /** What is moved at a time. Nobody can write meanwhile, for some tenths of a second on a slow disk. */
    private static final int STEP_BYTES = 8 << 20;

    /** Then whoever is waiting goes first. */
    private static final int MOST_STEPS = 25;

    private final DataSource database;

    TidyingTheFile(DataSource database) {
        this.database = database;
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT30S")
    void tidy() {
        try {
            store().ifPresent(TidyingTheFile::tidy);
        } catch (SQLException failure) { // tried again in a moment; nothing depends on it
            LOG.warn("The database file could not be tidied", failure);
        }
    }

    /** Nothing of another database. The connection goes back at once: tidying takes seconds. */
    private Optional<MVStore> store() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.isWrapperFor(JdbcConnection.class) ? Optional.of(store(connection)) : Optional.empty();
        }
    }

    private static MVStore store(Connection connection) throws SQLException {
        var session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
        return session.getDatabase().getStore().getMvStore();
    }

    static void tidy(MVStore store) {
        for (var step = 0; step < MOST_STEPS && !store.isClosed(); step++) {
            if (!store.compact(IN_USE, STEP_BYTES)) {
                return; // enough is in use, or somebody writes
            }
            store.commit(); // only now the old place is free
        }
    }
}
