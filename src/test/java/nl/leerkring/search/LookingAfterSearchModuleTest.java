package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.CompoundExceptions;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.testing.ModuleTest;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class LookingAfterSearchModuleTest extends ModuleTest {

    @Autowired
    private LookingAfterSearch lookingAfter;

    @Autowired
    private SearchRepair repair;

    @Autowired
    private ComparingIndex comparing;

    @Autowired
    private DutchAnalysis analysis;

    @Autowired
    private EntityManager entities;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexContent content;

    @Autowired
    private SearchHealth health;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private JdbcClient database;

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
        assertThat(copies(one)).isEmpty();

        repair.compareNumbers();
        waitForTheIndex();

        assertThat(copies(one)).containsOnlyKeys(one.ref().toString());
        assertThat(lookingAfter.report(administrator).state()).isEqualTo(IndexState.WHOLE);
    }

    @Test
    void aRestoredBackUpIsNoticedAlsoWhenItHoldsAsManyThings() {
        var reworded = aTip("Zo stond het in de reservekopie").entry();
        var gone = aTip("Geschreven na de reservekopie").entry();
        save(reworded);
        save(gone);
        save(aTip("Zo stond het later").as(reworded.ref()).entry());
        waitForTheIndex();
        var back = restore(reworded, gone);
        assertThat(content.documents()).isEqualTo(rows());

        repair.compareEach();
        waitForTheIndex();

        assertThat(copies(reworded).values()).singleElement().returns(0L, IndexContent.Copy::row);
        assertThat(copies(gone)).isEmpty();
        assertThat(content.copies(List.of(back))).containsOnlyKeys(back);
        assertThat(content.documents()).isEqualTo(rows());
    }

    /** As a back-up does: without a word to the index. */
    private String restore(SearchEntry reworded, SearchEntry gone) {
        var back = Ref.contribution(UUID.randomUUID()).toString();
        database.sql("update search_document set title = 'Zo stond het in de reservekopie', version = 0 where id = ?")
                .param(reworded.ref().toString())
                .update();
        database.sql("update search_document set id = ? where id = ?")
                .params(back, gone.ref().toString())
                .update();
        return back;
    }

    @Test
    void whenNothingDiffersNothingIsWritten() {
        save(aTip("Niets aan de hand").entry());
        waitForTheIndex();

        assertThat(repair.compareEach()).isTrue();

        assertThat(health.waiting()).isZero();
    }

    @Test
    void whatIsOnItsWayWithOtherWordsIsLeftToThat() {
        var tip = aTip("Zo stond het").entry();
        save(tip);
        waitForTheIndex();

        transaction.executeWithoutResult(status -> {
            index.put(aTip("Zo staat het nu").as(tip.ref()).entry());
            putOnItsWay(tip);

            assertThat(differing()).doesNotContain(tip.ref().toString());
        });
    }

    @Test
    void whatIsOnItsWayWhileTheRulesOfDutchChangeIsWrittenOnceMore() {
        var tip = aTip("De mantelzorg").entry();
        save(tip);
        waitForTheIndex();

        try {
            transaction.executeWithoutResult(status -> {
                putOnItsWay(tip);
                analysis.replaceWith(CompoundExceptions.standard().with(List.of("mantelzorg=mantel zorg")));

                assertThat(differing()).contains(tip.ref().toString());
            });
        } finally {
            analysis.replaceWith(CompoundExceptions.standard());
        }
    }

    /** Within the transaction, so that the index does not fetch it before the test has looked. */
    private void putOnItsWay(SearchEntry entry) {
        var plan = Search.session(entities).indexingPlan();
        plan.addOrUpdate(entities.find(SearchDocument.class, entry.ref().toString()));
        plan.execute();
        entities.flush();
        assertThat(database.sql("select count(*) from hsearch_outbox_event where entity_id = ?")
                        .param(entry.ref().toString())
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    /** Of everything there is. */
    private List<String> differing() {
        var differing = new ArrayList<String>();
        for (var page = comparing.after(""); !page.isEmpty(); page = comparing.after(page.last())) {
            differing.addAll(page.differing());
        }
        return differing;
    }

    private void save(SearchEntry entry) {
        transaction.executeWithoutResult(status -> index.put(entry));
    }

    private Map<String, IndexContent.Copy> copies(SearchEntry entry) {
        return content.copies(List.of(entry.ref().toString()));
    }

    private long rows() {
        return database.sql("select count(*) from search_document")
                .query(Long.class)
                .single();
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
