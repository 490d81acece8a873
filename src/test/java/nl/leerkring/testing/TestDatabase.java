package nl.leerkring.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.springframework.boot.SpringApplication;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The database the tests run on: H2 unless {@code -Dleerkring.test.database=postgres} asks for a real PostgreSQL. */
public final class TestDatabase {

    private static final String H2 =
            "jdbc:h2:mem:leerkring;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    /** What the operator put into the environment of the tests. */
    public static final String AUTOMATION_TOKEN = "automatisering-van-de-tests-0123456789";

    private TestDatabase() {}

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("leerkring.test.database"));
    }

    static void describe(DynamicPropertyRegistry properties) {
        var url = url();
        var home = temporaryFolder();
        properties.add("spring.datasource.url", () -> url);
        properties.add("spring.datasource.username", () -> isPostgres() ? "postgres" : "leerkring");
        properties.add("spring.datasource.password", () -> "");
        properties.add("leerkring.home", () -> home);
        properties.add("leerkring.sample", () -> true);
        properties.add("leerkring.token", () -> AUTOMATION_TOKEN);
        properties.add("leerkring.password-strength", () -> 4); // the least bcrypt allows: tests make many people
        properties.add("vaadin.productionMode", () -> true);
    }

    private static String url() {
        try {
            return isPostgres() ? startPostgres().getJdbcUrl("postgres", "postgres") : H2;
        } catch (IOException noPostgres) {
            throw new UncheckedIOException("PostgreSQL did not start", noPostgres);
        }
    }

    /** Stops after the application: with a hook of its own it would stop first, and the application would wait for it. */
    private static EmbeddedPostgres startPostgres() throws IOException {
        var postgres = EmbeddedPostgres.builder().setRegisterShutdownHook(false).start();
        SpringApplication.getShutdownHandlers().add(() -> close(postgres));
        return postgres;
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException stillRunning) {
            throw new UncheckedIOException("PostgreSQL did not stop", stillRunning);
        }
    }

    private static String temporaryFolder() {
        try {
            return Files.createTempDirectory("leerkring-test").toString();
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }
}
