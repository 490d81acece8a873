package nl.leerkring.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.editions.PublishingEditions;
import nl.leerkring.findings.CondensingFindings;
import nl.leerkring.findings.FindingState;
import nl.leerkring.findings.Sentences;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor finds and reads, over a real connection and without script. */
class PublicReadingTest extends ModuleTest {

    private final HttpClient browser = HttpClient.newHttpClient();
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    @LocalServerPort
    private int port;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private CondensingFindings condensing;

    @Autowired
    private PublishingEditions publishing;

    @Autowired
    private JdbcClient database;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void visitorFindsWhatIsPublicAndNothingElse() throws Exception {
        share("Voor iedereen over " + mark, Scope.PUBLIC, group.coordinator());
        share("Voor het netwerk over " + mark, Scope.NETWORK, group.anna());
        share("Voor de groep over " + mark, Scope.GROUP, group.anna());
        waitForTheIndex();

        var page = get("/zoeken?q=" + mark);

        assertThat(page.body())
                .contains("1 gevonden", "Voor iedereen over", "<mark class=\"hit\">" + mark + "</mark>")
                .doesNotContain("Voor het netwerk", "Voor de groep", "<script", "style=", "??");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void pageOpensAtThePassageWithoutScript() throws Exception {
        share("Koffie helpt. Wij spraken over " + mark + " met elkaar.", Scope.PUBLIC, group.coordinator());
        waitForTheIndex();

        assertThat(get("/zoeken?q=" + mark).body()).contains("#:~:text=" + mark + "%20met%20elkaar.\"");
    }

    @Test
    void theOrderIsChosenWithoutScript() throws Exception {
        share("Voor iedereen over " + mark, Scope.PUBLIC, group.coordinator());
        waitForTheIndex();

        var page = get("/zoeken?volgorde=nieuwste&q=" + mark).body();

        assertThat(page)
                .contains("name=\"volgorde\" value=\"nieuwste\" checked")
                .contains("name=\"volgorde\" value=\"herkend\"")
                .doesNotContain("<script");
    }

    @Test
    void whoBeginsWithoutWordsStillFindsWhatFitsBestWithThem() throws Exception {
        share("Voor iedereen over " + mark, Scope.PUBLIC, group.coordinator());
        waitForTheIndex();

        assertThat(get("/zoeken").body())
                .contains("name=\"volgorde\" value=\"\" checked")
                .doesNotContain("value=\"nieuwste\" checked");
    }

    @Test
    void countsOfFiltersKnowOnlyWhatIsPublic() throws Exception {
        share("Iedereen " + mark, Scope.PUBLIC, group.coordinator());
        share("Regio " + mark, Scope.REGION, group.anna());
        waitForTheIndex();

        var page = get("/zoeken?soort=GOLDEN_TIP&q=" + mark).body();

        assertThat(page).contains("Filters (1)", "value=\"GOLDEN_TIP\" checked", "filter-group__count\">1<");
        assertThat(page).doesNotContain("filter-group__count\">2<");
    }

    @Test
    void visitorReadsAPublicContributionAndAGroupsOneIsNotThere() throws Exception {
        var open = share("Bel eerst " + mark + ".\n\n- <b>Vet</b>\n- Tweede", Scope.PUBLIC, group.coordinator());
        var closed = share("Besloten " + mark, Scope.GROUP, group.anna());

        var page = get("/bijdragen/" + open);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Bel eerst " + mark, "<li>&lt;b&gt;Vet&lt;/b&gt;</li>")
                .doesNotContain("??", "<script");
        assertThat(get("/bijdragen/" + closed).statusCode()).isEqualTo(404);
        assertThat(get("/bijdragen/" + UUID.randomUUID()).body())
                .isEqualTo(get("/bijdragen/" + closed).body());
    }

    @Test
    void visitorReadsAPublicFindingAndEdition() throws Exception {
        var finding = condensing.write(
                Sentences.whatWorks().saying("Samen eten helpt " + mark).in(group), group.facilitator());
        condensing.moveTo(finding, FindingState.ESTABLISHED, group.facilitator());
        var edition = publishing.publish(group.cycle(), Scope.REGION, "", group.facilitator());
        assertThat(get("/bevindingen/" + finding).statusCode()).isEqualTo(404);
        assertThat(get("/opbrengsten/" + edition).statusCode()).isEqualTo(404);

        // Publishing to everyone has no act yet; what it will come to is this.
        database.sql("update finding set audience = 'public' where id = ?")
                .param(finding.id())
                .update();
        database.sql("update edition set audience = 'public' where id = ?")
                .param(edition.id())
                .update();

        assertThat(get("/bevindingen/" + finding).body()).contains("Samen eten helpt " + mark, "Gepubliceerd in");
        assertThat(get("/opbrengsten/" + edition).body())
                .contains("Samen eten helpt " + mark, "/bevindingen/" + finding)
                .doesNotContain("??");
        assertThat(get("/en/opbrengsten/" + edition).body()).contains("<html lang=\"en\"", "What works");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/zoeken?q=%22%3Cscript%3Ealert(1)%3C/script%3E",
                "/zoeken?soort=<b>&jaar=x&pagina=-1",
                "/zoeken?pagina=9999",
                "/en/zoeken?q=" + "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
            })
    void oddQuestionsGetAWholePage(String address) throws Exception {
        var page = get(address.replace("<", "%3C").replace(">", "%3E"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsOnlyOnce("<h1").contains("site-footer").doesNotContain("<script", "??");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bijdragen/x", "/bevindingen/1", "/opbrengsten/1-1", "/bijdragen/"})
    void malformedAddressesLookLikeUnknownOnes(String address) throws Exception {
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    private ContributionId share(String text, Scope scope, Reader by) {
        return sharing.share(Drafts.aGoldenTip().saying(text).forReaders(scope).in(group), by)
                .contribution();
    }

    private HttpResponse<String> get(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Accept", "text/html")
                .build();
        return browser.send(request, BodyHandlers.ofString());
    }
}
