package nl.leerkring.search;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Stands in until nl.leerkring.testing.ModuleTest is there; then this file goes and SearchModuleTest extends that. */
@SpringBootTest
abstract class OwnContext {

    private static final String SEARCH = "spring.jpa.properties.hibernate.search.";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) throws IOException {
        var url = "postgres".equals(System.getProperty("leerkring.test.database"))
                ? EmbeddedPostgres.start().getJdbcUrl("postgres", "postgres")
                : "jdbc:h2:mem:search;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
        var index = Files.createTempDirectory("leerkring-index").toString();
        settings.add("spring.datasource.url", () -> url);
        settings.add("spring.datasource.username", () -> "postgres");
        settings.add("spring.datasource.password", () -> "");
        settings.add("leerkring.sample", () -> false);
        settings.add("spring.jpa.open-in-view", () -> false);
        settings.add("spring.jpa.hibernate.ddl-auto", () -> "none");
        settings.add("spring.flyway.locations", () -> "classpath:db/migration");
        settings.add(SEARCH + "backend.directory.root", () -> index);
        settings.add(SEARCH + "backend.lucene_version", () -> "LATEST");
        settings.add(SEARCH + "mapping.build_missing_discovered_jandex_indexes", () -> false);
        settings.add(SEARCH + "coordination.strategy", () -> "outbox-polling");
        settings.add(SEARCH + "coordination.event_processor.polling_interval", () -> 50);
        settings.add(SEARCH + "coordination.event_processor.batch_size", () -> 500);
        settings.add(SEARCH + "coordination.event_processor.pulse_expiration", () -> 9000);
    }
}
