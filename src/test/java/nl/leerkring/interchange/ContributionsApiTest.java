package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.contributions.ShownAs;
import nl.leerkring.groups.CyclePlan;
import nl.leerkring.groups.PlanningCycles;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ApiClient.Answer;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class ContributionsApiTest extends ApiTest {

    private static final String ADDRESS = "/api/v1/contributions";

    @Autowired
    private ReadingContributions reading;

    @Autowired
    private ReadingGroups readingGroups;

    @Autowired
    private PlanningCycles planning;

    @Autowired
    private Vocabulary vocabulary;

    @Autowired
    private JdbcTemplate jdbc;

    private TestGroup group;
    private String slug;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        slug = readingGroups.group(group.group(), group.anna()).slug();
    }

    @Test
    void themeOfOthersLooksLikeNoTheme() {
        vocabulary.addForGroup("Geheim", group.group(), group.facilitator());
        var elsewhere = groups.make();
        var own = readingGroups.group(elsewhere.group(), elsewhere.anna()).slug();
        var body = """
                {"kind": "DILEMMA", "text": "Van buiten.", "audience": "GROUP", "group": "%s", "themes": ["%s"]}
                """;

        for (var where : List.of(slug, own, "bestaat-niet")) {
            var hidden = post(writing(elsewhere.anna()), body.formatted(where, "Geheim"));
            var absent = post(writing(elsewhere.anna()), body.formatted(where, "Afwezg"));
            assertThat(hidden.status()).isEqualTo(400);
            assertThat(hidden.body().replace("Geheim", "Afwezg")).isEqualTo(absent.body());
        }
    }

    @Test
    void externalIdOfWhatIsShownByRoleIsForItsAuthorAndAdministrators() {
        var word = "kameleon" + mark();
        var body = """
                {"kind": "DILEMMA", "text": "De %s.", "audience": "GROUP", "group": "%s", "shownAs": "%s", "externalId": "%s-%s"}
                """;
        post(writing(group.anna()), body.formatted(word, slug, "ROLE", word, "rol"));
        post(writing(group.anna()), body.formatted(word, slug, "NAME", word, "naam"));

        assertThat(externalIds(reading(group.bram()), word)).containsExactly(word + "-naam");
        assertThat(externalIds(reading(group.anna()), word)).containsExactlyInAnyOrder(word + "-rol", word + "-naam");
        assertThat(externalIds(automation(), word)).containsExactlyInAnyOrder(word + "-rol", word + "-naam");
    }

    private List<String> externalIds(ApiClient program, String word) {
        return StreamSupport.stream(found(program, word).path("hits").spliterator(), false)
                .map(hit -> hit.path("externalId"))
                .filter(id -> !id.isNull())
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void whatAnAdministratorPlacesIsWrittenDown() {
        var id = idOf(post(writing(as("beheer")), text("Overgenomen.")));

        var acts =
                jdbc.queryForList("select act from audit_entry where subject = ?", String.class, "CONTRIBUTION:" + id);
        assertThat(acts).containsExactly("IMPORTED");
    }

    @Test
    void whatCouldPointToAResidentIsToldByKindAndPlaced() {
        var answer = post(automation(), text("Bel mevrouw Jansen op 06-12345678."));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("personalData").toString()).isEqualTo("[\"PHONE\",\"NAME\"]");
        assertThat(post(automation(), text("Bel de huisarts.")).json().path("personalData"))
                .isEmpty();
    }

    @Test
    void moreThanFiftyValuesInOneFieldAreRefused() {
        var lines = "\"ZEROTH\",".repeat(50);
        var body = "{\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"a\", \"line\": [%s]}";

        assertThat(post(automation(), body.formatted(lines + "\"FIRST\"")).status())
                .isEqualTo(400);
        assertThat(post(automation(), body.formatted(lines.substring(0, lines.length() - 1)))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void automationPlacesSomethingPublicInTheNetworkAtLargeAndAVisitorFindsIt() {
        var word = "zandloper" + mark();

        var placed = post(automation(), """
                {"kind": "INSIGHT", "audience": "PUBLIC", "text": "Een %s in de wachtkamer.", "externalId": "x-%s"}
                """.formatted(word, word));

        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.json().path("created").asBoolean()).isTrue();
        var id = placed.json().path("id").asString();
        assertThat(placed.header("Location")).endsWith("/app/bijdragen/" + id);
        assertThat(found(visitor(), word).path("hits").get(0).path("externalId").asString())
                .isEqualTo("x-" + word);
        var hit = found(automation(), word).path("hits").get(0);
        assertThat(hit.path("id").asString()).isEqualTo(id);
        assertThat(hit.path("externalId").asString()).isEqualTo("x-" + word);
    }

    @Test
    void administratorGivesEverythingThatWasKnown() {
        vocabulary.addForGroup("Taken", group.group(), group.facilitator());

        var placed = post(writing(as("beheer")), """
                {"kind": "gouden tip", "title": "Eigen titel", "text": "Doe het zo.", "audience": "GROUP", "group": "%s",
                 "meeting": 1, "question": 1, "municipality": "schiedam", "perspective": "TEAM_LEADER",
                 "themes": ["taken"], "level": "TEAM", "line": ["ZEROTH", "eerste lijn"], "reach": "COLLECTIVE",
                 "createdAt": "2019-03-04", "externalId": "alles-%s"}
                """.formatted(slug, mark()));

        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        var page = reading.read(idOf(placed), group.anna());
        assertThat(page.summary().title()).isEqualTo("Eigen titel");
        assertThat(page.summary().meeting()).isEqualTo(group.meeting());
        assertThat(page.summary().question()).isEqualTo(group.question());
        assertThat(page.summary().byline().shownAs()).isEqualTo(ShownAs.IMPORTED);
        assertThat(page.summary().byline().municipality()).isEqualTo("Schiedam");
        assertThat(page.themes()).hasSize(1);
        assertThat(page.lines()).containsExactlyInAnyOrder(Line.ZEROTH, Line.FIRST);
        assertThat(page.level()).isEqualTo(Level.TEAM);
        assertThat(page.summary().sharedAt()).isEqualTo("2019-03-03T23:00:00Z");
    }

    @Test
    void personPlacesUnderTheirOwnNameInTheirOwnGroup() {
        var placed = post(writing(group.anna()), """
                {"kind": "DILEMMA", "text": "Kiezen tussen twee dingen.", "audience": "GROUP", "group": "%s"}
                """.formatted(slug));

        assertThat(placed.status()).as(placed.body()).isEqualTo(201);
        var page = reading.read(idOf(placed), group.bram());
        assertThat(page.summary().byline().name()).isEqualTo("Anna");
        assertThat(reading.read(idOf(placed), group.anna()).own()).isTrue();
    }

    @Test
    void personMayBeShownByRole() {
        var placed = post(writing(group.anna()), """
                {"kind": "DILEMMA", "text": "Met mijn rol.", "audience": "GROUP", "group": "%s", "shownAs": "ROLE"}
                """.formatted(slug));

        assertThat(reading.read(idOf(placed), group.bram()).summary().byline().name())
                .isNull();
    }

    @Test
    void repeatIsHarmlessAndSaysSo() {
        var body = """
                {"kind": "DILEMMA", "text": "Eén keer.", "audience": "GROUP", "group": "%s", "externalId": "h-1"}
                """.formatted(slug);

        var first = post(writing(group.anna()), body);
        var again = post(writing(group.anna()), body.replace("Eén keer.", "Anders."));
        var ofAnother = post(writing(group.bram()), body);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.json().path("created").asBoolean()).isFalse();
        assertThat(again.json().path("id")).isEqualTo(first.json().path("id"));
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(ofAnother.status()).isEqualTo(201);
        assertThat(own()).hasSize(2);
    }

    @Test
    void twoAtTheSameMomentBecomeOne() throws Exception {
        var body = """
                {"kind": "INSIGHT", "audience": "PUBLIC", "text": "Tegelijk.", "externalId": "tegelijk-%s"}
                """.formatted(mark());

        List<Answer> answers;
        try (var pool = Executors.newFixedThreadPool(8)) {
            var asked = pool.invokeAll(IntStream.range(0, 8)
                    .mapToObj(each -> (Callable<Answer>) () -> post(automation(), body))
                    .toList());
            answers = asked.stream().map(each -> each.resultNow()).toList();
        }

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind | null",
                "kind | \"\"",
                "kind | \"TIP\"",
                "kind | [\"SUCCESS\", \"DILEMMA\"]",
                "kind | {\"is\": \"TIP\"}",
                "kind | true",
                "text | null",
                "text | \"  \"",
                "text | \"\\u0000\"",
                "text | [\"a\", \"b\"]",
                "audience | null",
                "audience | \"IEDER\"",
                "audience | \"REGION\"",
                "group | \"bestaat-niet\"",
                "group | \"a\\u0000b\"",
                "meeting | \"1\"",
                "question | 1",
                "municipality | \"Nergenshuizen\"",
                "municipality | \"a\\u0000b\"",
                "perspective | \"BAAS\"",
                "themes | [\"Bestaat niet\"]",
                "themes | [\"a\\u0000b\", \"a\\ud800\"]",
                "themes | [[\"te diep\"]]",
                "level | \"REGIO\"",
                "line | [\"DERDE\"]",
                "reach | \"ALLES\"",
                "createdAt | \"gisteren\"",
                "createdAt | \"2999-01-01\"",
                "createdAt | \"1016-01-01\"",
                "createdAt | \"2016-02-30\"",
                "externalId | \"a\\u0000b\"",
                "shownAs | \"NAME\"",
            })
    void everyFieldThatIsWrongIsNamedWithTheReason(String field, String value) {
        var fields = "\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"Goed.\"";
        var body = fields.contains("\"" + field + "\"")
                ? fields.replaceFirst(
                        "\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": " + value.replace("\\", "\\\\"))
                : fields + ", \"" + field + "\": " + value;

        var answer = post(automation(), "{" + body + "}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(field(answer)).isEqualTo(field);
        assertThat(message(answer)).endsWith(".");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        var answer = post(automation(), "{\"kind\": \"TIP\", \"createdAt\": \"ooit\"}");

        var fields = StreamSupport.stream(answer.json().path("errors").spliterator(), false)
                .map(error -> error.path("field").asString());
        assertThat(fields).containsExactlyInAnyOrder("kind", "text", "audience", "createdAt");
    }

    @Test
    void textOfFiveThousandCharactersFitsAndOneMoreDoesNot() {
        assertThat(post(automation(), text("x".repeat(5_000))).status()).isEqualTo(201);
        assertThat(field(post(automation(), text("x".repeat(5_001))))).isEqualTo("text");
        assertThat(field(post(automation(), text("x".repeat(10_001))))).isEqualTo("text");
    }

    @Test
    void titleAndExternalIdHaveTheirLengthToo() {
        var long201 = "x".repeat(201);

        assertThat(field(post(automation(), text("a\", \"title\": \"" + long201))))
                .isEqualTo("title");
        assertThat(field(post(automation(), text("a\", \"externalId\": \"" + long201))))
                .isEqualTo("externalId");
    }

    @Test
    void whatCannotBeReadIsTakenOutOfTheText() {
        var placed = post(automation(), text("a\\u0000b\\ud800c\\u202Ed e\\u0301"));

        assertThat(placed.status()).isEqualTo(201);
        assertThat(reading.read(idOf(placed), as("beheer")).text()).isEqualTo("abcd é");
    }

    @Test
    void namesWeDoNotKnowAreToldAndNotUsed() {
        var answer = post(automation(), text("a\", \"externalid\": \"typefout\", \"taal\": \"nl"));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("ignored").toString()).isEqualTo("[\"externalid\",\"taal\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "\"tekst\"", "{\"kind\": }", "null", "{\"a\":1}{", "<xml/>"})
    void whatIsNoJsonObjectIsAProblem(String body) {
        var answer = post(automation(), body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void bytesThatAreNoTextAreAProblem() {
        var body = text("caf\u00E9").getBytes(StandardCharsets.ISO_8859_1);

        var answer = automation().post(ADDRESS, "application/json", BodyPublishers.ofByteArray(body));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void anotherContentTypeIsRefused() {
        var answer = automation().post(ADDRESS, "text/plain", text("a"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void moreThanAMegabyteIsRefusedWithoutReadingItAll() {
        var answer = post(automation(), text("x".repeat(2 * 1024 * 1024)));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asString()).contains("/api/v1/import/contributions");
    }

    @Test
    void deepNestingDoesNoHarm() {
        assertThat(post(automation(), "{\"text\":" + "[".repeat(100_000)).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "perspective | \"MANAGER\"",
                "municipality | \"Schiedam\"",
                "createdAt | \"2016-01-01\"",
                "level | \"TEAM\"",
                "shownAs | \"NOTHING\"",
                "shownAs | \"IMPORTED\"",
            })
    void whatOnlyAnAdministratorOrGuideGivesIsRefusedFromAMember(String field, String value) {
        var answer = post(writing(group.anna()), """
                {"kind": "DILEMMA", "text": "Van mij.", "audience": "GROUP", "group": "%s", "%s": %s}
                """.formatted(slug, field, value));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo(field);
        assertThat(own()).isEmpty();
    }

    @Test
    void guideSetsTheLevelAndCoordinatorMakesPublic() {
        var body = "{\"kind\": \"INSIGHT\", \"text\": \"Van ons.\", \"group\": \"" + slug + "\", ";

        assertThat(post(writing(group.facilitator()), body + "\"audience\": \"GROUP\", \"level\": \"TEAM\"}")
                        .status())
                .isEqualTo(201);
        assertThat(field(post(writing(group.anna()), body + "\"audience\": \"PUBLIC\"}")))
                .isEqualTo("audience");
        assertThat(post(writing(group.coordinator()), body + "\"audience\": \"PUBLIC\"}")
                        .status())
                .isEqualTo(201);
    }

    @Test
    void groupOfOthersLooksLikeNoGroup() {
        var body = """
                {"kind": "DILEMMA", "text": "Van buiten.", "audience": "GROUP", "group": "%s"}
                """;

        var neighbour = post(writing(group.neighbour()), body.formatted(slug));
        var stranger = post(writing(as("ruben")), body.formatted(slug));
        var nowhere = post(writing(as("ruben")), body.formatted("bestaat-niet"));

        assertThat(neighbour.status()).isEqualTo(400);
        assertThat(neighbour.json()).isEqualTo(stranger.json()).isEqualTo(nowhere.json());
        assertThat(field(stranger)).isEqualTo("group");
    }

    @Test
    void withoutAGroupAPersonPlacesNothing() {
        assertThat(field(post(writing(group.coordinator()), text("a")))).isEqualTo("group");
    }

    @Test
    void readingTokenAndVisitorPlaceNothing() {
        assertThat(post(reading(group.anna()), text("a")).status()).isEqualTo(403);
        assertThat(post(visitor(), text("a")).status()).isEqualTo(401);
    }

    @Test
    void idOfAMeetingDoesAsWellAsItsNumberAndOneElsewhereDoesNot() {
        var body = """
                {"kind": "INSIGHT", "text": "Daar.", "audience": "GROUP", "group": "%s", "meeting": "%s"}
                """;
        var elsewhere = groups.make();

        assertThat(post(writing(group.anna()), body.formatted(slug, group.meeting()))
                        .status())
                .isEqualTo(201);
        assertThat(field(post(writing(group.anna()), body.formatted(slug, elsewhere.meeting()))))
                .isEqualTo("meeting");
        assertThat(field(post(writing(group.anna()), body.formatted(slug, "7"))))
                .isEqualTo("meeting");
    }

    @Test
    void numberOfAMeetingIsThatInTheNewestCycle() {
        var begins = LocalDate.now().plusDays(90);
        var next = new CyclePlan("Nieuw traject", begins, begins.plusDays(30));
        planning.begin(group.group(), next, group.facilitator());
        var body = """
                {"kind": "INSIGHT", "text": "Welke?", "audience": "GROUP", "group": "%s", "meeting": 1}
                """.formatted(slug);

        assertThat(field(post(writing(group.anna()), body))).isEqualTo("meeting");
    }

    private List<ContributionSummary> own() {
        return reading.list(ContributionFilter.ofGroup(group.group()), 0, 10, group.anna());
    }

    private static Answer post(ApiClient program, String body) {
        return program.post(ADDRESS, "application/json", body);
    }

    private static String text(String text) {
        return "{\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"" + text + "\"}";
    }

    private static ContributionId idOf(Answer placed) {
        return new ContributionId(UUID.fromString(placed.json().path("id").asString()));
    }
}
