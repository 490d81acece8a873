package nl.leerkring.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.People;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.SearchHealth;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * A test on the whole application with the sample loaded, on H2 or PostgreSQL. All of them share one context, so they add
 * to what is there and never count on being alone; a test that needs quiet makes its own group with {@link TestGroups}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestGroups.class)
public abstract class ModuleTest {

    @Autowired
    private People people;

    @Autowired
    private CurrentReader readers;

    @Autowired
    private SearchHealth searchHealth;

    @Autowired
    protected TestGroups groups;

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry properties) {
        TestDatabase.describe(properties);
    }

    /** A sample person by the key they have in the story, with what they may do now. */
    protected Reader as(String key) {
        var address = EmailAddress.of(key + "@voorbeeld.leerkring.nl");
        return readers.of(people.withEmail(address).orElseThrow());
    }

    /** Waits until search knows what was written. */
    protected void waitForTheIndex() {
        await().atMost(Duration.ofSeconds(30)).until(() -> !searchHealth.behind());
    }
}
