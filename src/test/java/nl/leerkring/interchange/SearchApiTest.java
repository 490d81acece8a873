package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ContributionKind;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ApiClient.Answer;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Finding for programs, over a real connection. */
class SearchApiTest extends ApiTest {

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private Vocabulary vocabulary;

    private TestGroup group;
    private String word;

    @BeforeEach
    void shareSomething() {
        group = groups.make();
        word = "wipwap" + UUID.randomUUID().toString().substring(0, 8);
        sharing.share(
                Drafts.aGoldenTip().saying("De " + word + " helpt. Altijd.").in(group), group.anna());
        sharing.share(
                Drafts.aDilemma()
                        .saying("Voor iedereen een " + word + ".")
                        .forReaders(Scope.PUBLIC)
                        .in(group),
                group.coordinator());
        waitForTheIndex();
    }

    @Test
    void memberFindsWhatTheGroupSharedWithEverythingAProgramNeeds() {
        var found = reading(group.anna())
                .get("/api/v1/search?kind=GOLDEN_TIP&q=" + word)
                .json();

        assertThat(found.path("total").asLong()).isEqualTo(1);
        assertThat(found.path("tookMs").isNumber()).isTrue();
        assertThat(found.has("suggestion")).isTrue();
        var hit = found.path("hits").get(0);
        assertThat(hit.path("id").asString()).hasSize(36);
        assertThat(hit.path("type").asString()).isEqualTo("CONTRIBUTION");
        assertThat(hit.path("kind").asString()).isEqualTo("GOLDEN_TIP");
        assertThat(hit.path("title").asString()).isEqualTo("De " + word + " helpt");
        assertThat(hit.path("snippet").asString()).isEqualTo("Altijd.");
        assertThat(hit.path("byline").asString()).startsWith("Anna · teammedewerker");
        assertThat(hit.path("url").asString())
                .endsWith("/app/bijdragen/" + hit.path("id").asString());
        assertThat(hit.path("score").asDouble()).isPositive();
        assertThat(hit.has("externalId")).isTrue();
    }

    @Test
    void visitorFindsAndCountsOnlyWhatIsPublic() {
        var found = visitor().get("/api/v1/search?q=" + word).json();

        assertThat(found.path("total").asLong()).isEqualTo(1);
        assertThat(found.path("hits").get(0).path("kind").asString()).isEqualTo("DILEMMA");
        assertThat(values(found, "kind")).containsExactly("DILEMMA");
    }

    @Test
    void readerOfAnotherRegionFindsNoMoreThanAVisitor() {
        var found = reading(as("ruben")).get("/api/v1/search?q=" + word).json();

        assertThat(values(found, "kind")).containsExactly("DILEMMA");
    }

    @Test
    void filtersAreCountedUnderEachOther() {
        var found = reading(group.anna())
                .get("/api/v1/search?kind=DILEMMA&q=" + word)
                .json();

        assertThat(found.path("total").asLong()).isEqualTo(1);
        assertThat(values(found, "kind")).containsExactlyInAnyOrder("DILEMMA", "GOLDEN_TIP");
        assertThat(found.path("facets").path("kind").get(0).path("label").asString())
                .isIn("Dilemma", "Gouden tip");
    }

    @Test
    void namesDoAsWellAsIds() {
        var found = reading(group.anna());
        var town = URLEncoder.encode(townOf(found), StandardCharsets.UTF_8);

        assertThat(total(found, "&municipality=" + town)).isPositive();
        assertThat(total(found, "&municipality=Nergenshuizen")).isZero();
        assertThat(total(found, "&group=" + slug())).isEqualTo(2);
        assertThat(total(found, "&group=" + group.group())).isEqualTo(2);
        assertThat(total(found, "&group=doorontwikkeling-sociale-wijkteams")).isZero();
        assertThat(total(found, "&region=" + group.region())).isEqualTo(2);
        assertThat(total(found, "&region=regio-" + markOfTheGroup())).isEqualTo(2);
        assertThat(total(found, "&perspective=team_member")).isEqualTo(1);
        assertThat(total(found, "&theme=bestaat%20niet")).isZero();
    }

    @Test
    void severalValuesOfOneFilterWidenIt() {
        assertThat(total(reading(group.anna()), "&kind=DILEMMA&kind=GOLDEN_TIP"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"visitor", "otherRegion"})
    void whatAReaderMayNotKnowAnswersAsWhatIsNotThere(String who) {
        var program = who.equals("visitor") ? visitor() : reading(as("ruben"));
        var theme = vocabulary.addForGroup("Geheim " + word, group.group(), group.facilitator());
        sharing.share(Drafts.aGoldenTip().arranged(theme, Level.TEAM).in(group), group.anna());
        waitForTheIndex();
        var absent = UUID.randomUUID();

        assertSame(program, "group=" + slug(), "group=groep-bestaatniet");
        assertSame(program, "group=" + group.group(), "group=" + absent);
        assertSame(program, "theme=Geheim%20" + word, "theme=Bestaat%20niet");
        assertSame(program, "theme=" + theme, "theme=" + absent);
        assertThat(total(reading(group.anna()), "&group=" + slug())).isPositive();
    }

    private static void assertSame(ApiClient program, String hidden, String absent) {
        var one = program.get("/api/v1/search?" + hidden).json();
        var other = program.get("/api/v1/search?" + absent).json();
        assertThat(one.path("total").isNumber()).as(one.toString()).isTrue();
        assertThat(one.path("total").asLong()).isZero();
        assertThat(one.path("facets")).isEqualTo(other.path("facets"));
        assertThat(one.path("hits")).isEqualTo(other.path("hits"));
        assertThat(program.get("/api/v1/search.csv?" + hidden).body())
                .isEqualTo(program.get("/api/v1/search.csv?" + absent).body());
    }

    @Test
    void groupIsNamedInItsRegionOnly() {
        sharing.share(
                Drafts.aDilemma()
                        .saying("Voor het netwerk een " + word)
                        .forReaders(Scope.NETWORK)
                        .in(group),
                group.anna());
        waitForTheIndex();

        assertThat(values(found(visitor(), word), "group")).isEmpty();
        assertThat(values(found(reading(as("ruben")), word), "group")).isEmpty();
        assertThat(values(found(reading(group.neighbour()), word), "group"))
                .containsExactly(group.group().toString());
        assertThat(values(found(automation(), word), "group"))
                .containsExactly(group.group().toString());
    }

    @Test
    void tooManyValuesOfOneFilterAreRefused() {
        var asked = IntStream.range(0, 101).mapToObj(each -> "theme=t" + each).collect(Collectors.joining("&"));

        var answer = visitor().get("/api/v1/search?" + asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(field(answer)).isEqualTo("theme");
        assertThat(visitor()
                        .get("/api/v1/search?" + asked.substring(asked.indexOf('&') + 1))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=%zz", "q=%", "%zz=1", "q=a&%=b", "q=%F0%28"})
    void malformedQuestionIsAProblemAndNoFailure(String query) throws IOException {
        var answer = Wire.ask(visitor().port(), "GET /api/v1/search?" + query + " HTTP/1.1");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @Test
    void withoutWordsEverythingUnderTheFiltersIsListedInPages() {
        for (var number = 0; number < 5; number++) {
            sharing.share(Drafts.aGoldenTip().saying("Bladeren " + number).in(group), group.anna());
        }
        waitForTheIndex();
        var in = reading(group.anna());

        var first = in.get("/api/v1/search?q=&size=4&group=" + slug()).json();
        var second = in.get("/api/v1/search?page=1&size=4&group=" + slug()).json();

        assertThat(first.path("total").asInt()).isEqualTo(7);
        assertThat(first.path("hits")).hasSize(4);
        assertThat(second.path("hits")).hasSize(3);
        assertThat(second.path("page").asInt()).isEqualTo(1);
    }

    @Test
    void newestComesFirstWhenAskedFor() {
        var hits = reading(group.anna())
                .get("/api/v1/search?sort=newest&q=" + word)
                .json();

        assertThat(hits.path("hits").get(0).path("kind").asString()).isEqualTo(ContributionKind.DILEMMA.name());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=TIP, kind",
        "perspective=BAAS, perspective",
        "level=1, level",
        "line=DERDE, line",
        "reach=ALLES, reach",
        "support=ZEKER, support",
        "year=16, year",
        "sort=random, sort",
        "page=-1, page",
        "page=501, page",
        "page=x, page",
        "size=0, size",
        "size=101, size",
        "theme=a%00b, theme",
    })
    void whatCannotBeMeantIsRefusedByField(String asked, String field) {
        var answer = visitor().get("/api/v1/search?" + asked);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().path("errors").get(0).path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("errors").get(0).path("message").asString())
                .endsWith(".");
    }

    @Test
    void refusalsSpeakEnglishToWhoAsks() {
        var answer = visitor().in("en").get("/api/v1/search?size=500");

        assertThat(answer.json().path("errors").get(0).path("message").asString())
                .isEqualTo("Give a number from 1 to 100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%zz", "%", "a%00b", "%F0%28%8C%28", "%ED%A0%80", "\"'<script>", "%F0%9F%98%80"})
    void oddWordsDoNoHarm(String words) {
        var asked = words.startsWith("%") || words.startsWith("a")
                ? words
                : URLEncoder.encode(words, StandardCharsets.UTF_8);

        Answer answer;
        try {
            answer = visitor().get("/api/v1/search?q=" + asked);
        } catch (IllegalArgumentException clientRefuses) {
            return;
        }
        assertThat(answer.status()).isIn(200, 400, 404);
        assertThat(answer.header("Content-Type")).contains("json");
    }

    @Test
    void otherMethodsAreRefusedWithWhatCanBeDone() {
        var answer = writing(as("beheer")).post("/api/v1/search", "application/json", "{}");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(answer.json().path("title").asString()).isEqualTo("Dat kan op dit adres niet");
    }

    @Test
    void anotherFormThanJsonIsRefused() {
        var program = visitor();

        var answer = program.send(program.request("/api/v1/search").header("Accept", "image/png"));

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private long total(ApiClient program, String filters) {
        return program.get("/api/v1/search?q=" + word + filters)
                .json()
                .path("total")
                .asLong();
    }

    private String townOf(ApiClient program) {
        var facets = program.get("/api/v1/search?q=" + word).json().path("facets");
        return facets.path("municipality").get(0).path("label").asString();
    }

    /** Groups and regions of one test carry the same mark in their address. */
    private String slug() {
        return "groep-" + markOfTheGroup();
    }

    private String markOfTheGroup() {
        var facets =
                reading(group.anna()).get("/api/v1/search?q=" + word).json().path("facets");
        return facets.path("group").get(0).path("label").asString().replace("Groep ", "");
    }

    private static Iterable<String> values(JsonNode found, String facet) {
        return StreamSupport.stream(found.path("facets").path(facet).spliterator(), false)
                .map(each -> each.path("value").asString())
                .toList();
    }
}
