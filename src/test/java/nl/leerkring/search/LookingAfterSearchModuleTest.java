package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.testing.ModuleTest;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;

class LookingAfterSearchModuleTest extends ModuleTest {

    @Autowired
    private LookingAfterSearch lookingAfter;

    @Autowired
    private SearchRepair repair;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexContent content;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Reader administrator;

    @BeforeEach
    void signIn() {
        administrator = as("beheer");
    }

    @Test
    void anAdministratorSeesHowTheIndexIs() {
        transaction.executeWithoutResult(status -> index.put(aTip("Iets").entry()));
        waitForTheIndex();

        var report = lookingAfter.report(administrator);

        assertThat(report.state()).isEqualTo(IndexState.WHOLE);
        assertThat(report.saved()).isPositive().isEqualTo(report.found());
        assertThat(report.bytes()).isPositive();
        assertThat(report.waiting()).isZero();
        assertThat(report.givenUp()).isZero();
        assertThat(report.analysis()).isEqualTo(DutchAnalysis.VERSION);
        assertThat(report.checked()).isNotNull();
    }

    @Test
    void theIndexIsMadeAnewOverTheOldOneAndThatIsWrittenDown() {
        waitForTheIndex();
        var before = content.documents();

        lookingAfter.rebuild(administrator);

        await().atMost(Duration.ofSeconds(30)).until(() -> {
            assertThat(content.documents()).isGreaterThanOrEqualTo(before);
            return lookingAfter.report(administrator).rebuilt() != null;
        });
        waitForTheIndex();
        assertThat(lookingAfter.report(administrator).state()).isEqualTo(IndexState.WHOLE);
        assertThat(audit.newest(0, 20, administrator))
                .anyMatch(entry -> entry.act().equals("INDEX_REBUILT") && administrator.is(entry.actor()));
    }

    @Test
    void onlyWhatIsMissingIsWrittenAgain() {
        var one = aTip("Verdwenen").entry();
        transaction.executeWithoutResult(status -> index.put(one));
        waitForTheIndex();
        Search.mapping(factory).scope(SearchDocument.class).workspace().purge(); // as a lost folder
        assertThat(content.ofToday(List.of(one.ref().toString()))).isEmpty();

        repair.repair();
        waitForTheIndex();

        assertThat(content.ofToday(List.of(one.ref().toString())))
                .containsExactly(one.ref().toString());
        assertThat(lookingAfter.report(administrator).state()).isEqualTo(IndexState.WHOLE);
    }

    @Test
    void whoeverWatchesTheApplicationSeesThatSearchIsUpAndNoNumbers() throws Exception {
        var asked = URI.create("http://localhost:" + port + "/actuator/health");
        String health;
        try (var watcher = HttpClient.newHttpClient()) {
            health = watcher.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.ofString())
                    .body();
        }

        assertThat(health).contains("\"search\":{\"status\":\"UP\"}").doesNotContain("waiting", "givenUp");
    }

    @Test
    void nobodyButAnAdministratorSeesItOrHasItMadeAnew() {
        var group = groups.make();

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), group.coordinator())) {
            assertThatThrownBy(() -> lookingAfter.report(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> lookingAfter.rebuild(other)).isInstanceOf(NotAllowed.class);
        }
    }
}
