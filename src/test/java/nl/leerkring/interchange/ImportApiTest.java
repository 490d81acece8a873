package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.leerkring.audience.Reader;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ApiClient.Answer;
import nl.leerkring.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

class ImportApiTest extends ApiTest {

    private static final String ADDRESS = "/api/v1/import/contributions";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void runThatBreaksOffIsWrittenDownToo() throws IOException {
        var word = "touwtje" + mark();
        var before = imports();
        var lines = IntStream.range(0, 2200).mapToObj(each -> json(word, each)).collect(Collectors.joining("\n"));

        Wire.sayAndHangUp(
                automation().port(),
                "POST " + ADDRESS + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                        + "Authorization: Bearer " + automation().token() + "\r\nContent-Length: 9000000\r\n\r\n"
                        + lines);

        await().atMost(Duration.ofSeconds(20)).until(() -> imports() == before + 1);
        assertThat(found(visitor(), word).path("total").asInt()).isEqualTo(2000);
    }

    @Test
    void themeOfWhatStandsInNoGroupIsGivenByTitleOrById() {
        var word = "kompas" + mark();
        var group = groups.make();
        var theme = vocabulary.addForGroup("Thema " + word, group.group(), group.facilitator());
        var themed = json(word, 1).replaceFirst("}$", ",\"themes\":[\"%s\"]}");

        for (var given : List.of("thema " + word, theme.toString())) {
            var report = ndjson(themed.formatted(given).replace("-1\"", "-" + given + "\""));
            assertThat(report.path("placed").asInt()).as(report.toString()).isEqualTo(1);
        }
        var unknown = ndjson(themed.formatted(UUID.randomUUID()).replace("-1\"", "-3\""));
        assertThat(unknown.path("placed").asInt()).isZero();
        assertThat(unknown.toString()).contains("themes");
    }

    @Test
    void nothingOfABodyIsReadOfWhoMayNotImport() {
        var answer = writing(groups.make().coordinator()).post(ADDRESS, "text/csv", "zonder;de;goede;kolommen\n");

        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whatCouldPointToAResidentIsCountedAndListedByLineWithoutTheWords() {
        var word = "sleutel" + mark();
        var report = ndjson(
                json(word, 1),
                json(word + " van mevrouw Jansen en meneer De Vries", 2),
                json(word + " op 06-12345678", 3));

        assertThat(report.path("placed").asInt()).isEqualTo(3);
        assertThat(report.path("personalData").path("NAME").asInt()).isEqualTo(2);
        assertThat(report.path("personalData").path("PHONE").asInt()).isEqualTo(1);
        assertThat(report.path("personalDataLines").toString())
                .isEqualTo("[{\"line\":2,\"kinds\":[\"NAME\"]},{\"line\":3,\"kinds\":[\"PHONE\"]}]");
        assertThat(report.toString()).doesNotContain("Jansen", "12345678");
        assertThat(ndjson(json(word + " op 06-12345678", 3)).path("personalDataLines"))
                .isEmpty();
    }

    @Test
    void reportKeepsABoundedPartOfWhatIsWrong() {
        var names = IntStream.range(0, 3_000)
                .mapToObj(each -> "\"" + "n".repeat(200) + each + "\": 1")
                .collect(Collectors.joining(","));
        var lines = "\"x\",".repeat(40) + "\"x\"";
        var report = ndjson(
                "{" + names + "}",
                "{\"kind\": \"TIP\", \"line\": [" + lines + "], \"externalId\": \"" + "e".repeat(900_000) + "\"}");

        assertThat(report.path("ignored")).hasSizeLessThanOrEqualTo(50);
        assertThat(report.path("refusals").get(1).path("errors")).hasSize(20);
        assertThat(report.path("refusals").get(1).path("externalId").asString()).hasSizeLessThan(100);
        assertThat(report.toString()).hasSizeLessThan(20_000);
    }

    @Test
    void csvHasAtMostTwoHundredColumnsAndFiftyValuesInACell() {
        var columns = IntStream.range(0, 201).mapToObj(each -> "k" + each).collect(Collectors.joining(";"));
        var lines = String.join("|", Collections.nCopies(51, "FIRST"));

        assertThat(automation()
                        .post(ADDRESS, "text/csv", "kind;audience;text;" + columns + "\n")
                        .status())
                .isEqualTo(400);
        var report =
                csv("kind;audience;text;line\nINSIGHT;PUBLIC;Te veel.;" + lines + "\nINSIGHT;PUBLIC;Goed.;FIRST\n");
        assertThat(report.path("placed").asInt()).isEqualTo(1);
        assertThat(fields(report.path("refusals").get(0))).containsExactly("line");
    }

    @Test
    void csvWithACellOfMoreThanAMegabyteIsReadUpToThere() {
        var word = "bouwlamp" + mark();
        var report =
                csv("kind;audience;text\nINSIGHT;PUBLIC;" + word + "\nINSIGHT;PUBLIC;" + "x".repeat(1_100_000) + "\n");

        assertThat(report.path("placed").asInt()).isEqualTo(1);
        assertThat(report.path("stoppedAtLine").asInt()).isEqualTo(3);
    }

    @Test
    void everyLineIsPlacedAndFoundByItsExternalId() {
        var word = "bromtol" + mark();

        var report = ndjson(json(word, 1), json(word, 2), json(word, 3));

        assertThat(report.path("read").asInt()).isEqualTo(3);
        assertThat(report.path("placed").asInt()).isEqualTo(3);
        assertThat(report.path("refused").asInt()).isZero();
        assertThat(externalIds(word)).containsExactlyInAnyOrder(word + "-1", word + "-2", word + "-3");
    }

    @Test
    void repeatPlacesOnlyWhatIsNew() {
        var word = "draaitol" + mark();
        ndjson(json(word, 1), json(word, 2));

        var again = ndjson(json(word, 1), json(word, 2), json(word, 3), json(word, 3));

        assertThat(again.path("placed").asInt()).isEqualTo(1);
        assertThat(again.path("existing").asInt()).isEqualTo(3);
        assertThat(externalIds(word)).hasSize(3);
    }

    @Test
    void refusedLinesAreListedWithTheirReasonAndTheRestIsIn() {
        var word = "hobbelpaard" + mark();

        var report = ndjson(
                json(word, 1),
                "geen json",
                "",
                "{\"kind\": \"TIP\", \"externalId\": \"fout-1\"}",
                json(word, 2),
                "[1]");

        assertThat(report.path("read").asInt()).isEqualTo(5);
        assertThat(report.path("placed").asInt()).isEqualTo(2);
        assertThat(lines(report)).containsExactly(2, 4, 6);
        var refusal = report.path("refusals").get(1);
        assertThat(refusal.path("externalId").asString()).isEqualTo("fout-1");
        assertThat(fields(refusal)).containsExactlyInAnyOrder("kind", "text", "audience");
        assertThat(refusal.path("errors").get(0).path("message").asString()).isNotEmpty();
        assertThat(report.path("refusalsOmitted").asInt()).isZero();
    }

    @Test
    void aThousandRefusedLinesAreListedAndTheOthersCounted() {
        var report = ndjson(IntStream.range(0, 1_203).mapToObj(each -> "{}").toArray(String[]::new));

        assertThat(report.path("refused").asInt()).isEqualTo(1_203);
        assertThat(report.path("refusals")).hasSize(1_000);
        assertThat(report.path("refusalsOmitted").asInt()).isEqualTo(203);
    }

    @Test
    void moreThanABatchGoesInWhole() {
        var word = "tolletje" + mark();
        var lines = IntStream.range(0, 4_234).mapToObj(each -> json(word, each)).toArray(String[]::new);

        assertThat(ndjson(lines).path("placed").asInt()).isEqualTo(4_234);
        assertThat(ndjson(lines).path("existing").asInt()).isEqualTo(4_234);
        assertThat(found(visitor(), word).path("total").asInt()).isEqualTo(4_234);
    }

    @Test
    void hugeLineIsRefusedAndTheRestIsIn() {
        var word = "reuzenrad" + mark();
        var huge = "{\"kind\": \"INSIGHT\", \"text\": \"" + "x".repeat(5 * 1024 * 1024) + "\"}";

        var report = ndjson(json(word, 1), huge, json(word, 2));

        assertThat(report.path("placed").asInt()).isEqualTo(2);
        assertThat(lines(report)).containsExactly(2);
        assertThat(report.path("refusals")
                        .get(0)
                        .path("errors")
                        .get(0)
                        .path("message")
                        .asString())
                .contains("1 MB");
    }

    @Test
    void linesThatAreNoTextAreRefusedAndTheRestIsIn() {
        var word = "schommel" + mark();
        var broken = json(word + "é", 2).getBytes(StandardCharsets.ISO_8859_1);

        var answer = post(
                automation(),
                "application/x-ndjson",
                (json(word, 1) + "\n").getBytes(StandardCharsets.UTF_8),
                broken,
                ("\n" + json(word, 3)).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.json().path("placed").asInt()).isEqualTo(2);
        assertThat(lines(answer.json())).containsExactly(2);
    }

    @Test
    void charactersThatCannotBeStoredAreTakenOutOfTheText() {
        var word = "glijbaan" + mark();

        var report = ndjson(json("a\\u0000\\ud800" + word, 1));

        assertThat(report.path("placed").asInt()).as(report.toString()).isZero();
        assertThat(fields(report.path("refusals").get(0))).containsExactly("externalId");
        assertThat(ndjson("{\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"a\\u0000\\ud800 " + word
                                + "\"}")
                        .path("placed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void markAtTheBeginningAndCarriageReturnsDoNotMatter() {
        var word = "wip" + mark();

        var report = ndjson("\uFEFF" + json(word, 1) + "\r", "  ", json(word, 2) + "\r");

        assertThat(report.path("placed").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void csvIsReadWithTheSeparatorItHas(String separator) {
        var word = "knikker" + mark();
        var heading = Stream.of("externalId", "kind", "audience", "text", "themes", "line");
        var row = Stream.of(
                word + "-1",
                "DILEMMA",
                "PUBLIC",
                "\"" + word + "; met, tekens\tin \"\"een\"\" cel\nen regel\"",
                "",
                "ZEROTH|FIRST");

        var report = csv(join(separator, heading) + "\n" + join(separator, row));

        assertThat(report.path("placed").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(externalIds(word)).containsExactly(word + "-1");
    }

    @Test
    void csvOfDutchExcelIsRead() {
        var word = "stoeprand" + mark();
        var file = """
                \uFEFFKenmerk;Soort;Lezers;Tekst;Gemeente;Rol;Datum;Opmerking
                %1$s-1;Gouden tip;iedereen;"De %1$s werkt";Schiedam;teamleider;24-11-2016;intern
                """.formatted(word).replace("\n", "\r\n");

        var report = csv(file);

        assertThat(report.path("placed").asInt()).as(report.toString()).isEqualTo(1);
        assertThat(report.path("ignored").toString()).isEqualTo("[\"Opmerking\"]");
        var hit = found(visitor(), word).path("hits").get(0);
        assertThat(hit.path("byline").asString()).isEqualTo("Van elders overgenomen · teamleider · Schiedam");
        assertThat(hit.path("date").asString()).startsWith("2016-11-23T23:00");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "windows-1252, false", "UTF-8, false"})
    void csvIsReadInTheEncodingItHasOrTheQuestionNames(String encoding, boolean marked) {
        var word = "café" + mark();
        var file = (marked ? "\uFEFF" : "") + "kind;audience;text\nINSIGHT;PUBLIC;Een " + word + "\n";
        var type = marked ? "text/csv" : "text/csv; charset=" + encoding;

        var answer = post(automation(), type, file.getBytes(Charset.forName(encoding)));

        assertThat(answer.json().path("placed").asInt()).as(answer.body()).isEqualTo(1);
        assertThat(found(visitor(), word.replace("é", "%C3%A9")).path("total").asInt())
                .isEqualTo(1);
    }

    @Test
    void brokenLinesOfACsvAreListedAndTheRestIsIn() {
        var word = "krijtje" + mark();
        var file = "kind;audience;text;externalId\n"
                + "INSIGHT;PUBLIC;" + word + ";" + word + "-1\n"
                + "INSIGHT;PUBLIC;te;veel;cellen;hier\n"
                + "INSIGHT;PUBLIC\n"
                + "\n"
                + "INSIGHT;PUBLIC;caf\u00E9;" + word + "-2\n"
                + "INSIGHT;PUBLIC;\"" + "x".repeat(200_000) + "\";" + word + "-3\n"
                + "INSIGHT;PUBLIC;" + word + ";" + word + "-4\n";

        var answer = post(automation(), "text/csv", file.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(lines(answer.json())).as(answer.body()).containsExactly(3, 4, 6, 7);
        assertThat(externalIds(word)).containsExactlyInAnyOrder(word + "-1", word + "-4");
        assertThat(answer.json().path("stoppedAtLine").isNull()).isTrue();
    }

    @Test
    void csvThatCannotBeReadAnyFurtherSaysFromWhichLine() {
        var word = "touw" + mark();
        var file = "kind;audience;text\nINSIGHT;PUBLIC;" + word + "\nINSIGHT;PUBLIC;\"nooit gesloten\nx;y;z\n"
                + "x;y;z\n".repeat(4_000_000);

        var report = csv(file);

        assertThat(report.path("placed").asInt()).isEqualTo(1);
        assertThat(report.path("stoppedAtLine").asInt()).isEqualTo(3);
        assertThat(lines(report)).containsExactly(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "a;b;c\n1;2;3\n", "kind;audience\nTIP;PUBLIC\n"})
    void csvWithoutTheColumnsThatMustBeThereIsRefusedAtOnce(String file) {
        var answer = automation().post(ADDRESS, "text/csv", file);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").toString()).contains("\"text\"", "kolom");
    }

    @Test
    void anotherContentTypeIsRefused() {
        var answer = automation().post(ADDRESS, "application/json", "{}");

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.header("Accept")).contains("application/x-ndjson");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void onlyAdministratorsImport() {
        var group = groups.make();
        for (Reader reader : List.of(group.anna(), group.facilitator(), group.coordinator())) {
            assertThat(writing(reader)
                            .post(ADDRESS, "application/x-ndjson", json("nee", 1))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(reading(as("beheer"))
                        .post(ADDRESS, "application/x-ndjson", "")
                        .status())
                .isEqualTo(403);
        assertThat(visitor().post(ADDRESS, "application/x-ndjson", "").status()).isEqualTo(401);
        assertThat(writing(as("beheer"))
                        .post(ADDRESS, "application/x-ndjson", json("ja" + mark(), 1))
                        .json()
                        .path("placed")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void importIsWrittenDownOnce() {
        var before = imports();

        ndjson(json("audit" + mark(), 1), json("audit" + mark(), 2));
        ndjson("{}");

        assertThat(imports()).isEqualTo(before + 1);
    }

    private long imports() {
        var count = jdbc.queryForObject("select count(*) from audit_entry where act = 'IMPORTED'", Long.class);
        return count == null ? 0 : count;
    }

    private JsonNode ndjson(String... lines) {
        var answer = automation().post(ADDRESS, "application/x-ndjson", String.join("\n", lines));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private JsonNode csv(String file) {
        var answer = automation().post(ADDRESS, "text/csv", file);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static Answer post(ApiClient program, String type, byte[]... parts) {
        var streams = Stream.of(parts).map(ByteArrayInputStream::new).toList();
        return program.post(
                ADDRESS,
                type,
                BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(streams))));
    }

    private static String json(String word, int number) {
        return "{\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"De " + word + " draait.\","
                + " \"externalId\": \"" + word + "-" + number + "\"}";
    }

    private static String join(String separator, Stream<String> cells) {
        return cells.collect(Collectors.joining(separator));
    }

    private List<String> externalIds(String word) {
        return StreamSupport.stream(found(automation(), word).path("hits").spliterator(), false)
                .filter(hit -> !hit.path("alike").asBoolean())
                .map(hit -> hit.path("externalId").asString())
                .toList();
    }

    private static List<Integer> lines(JsonNode report) {
        return StreamSupport.stream(report.path("refusals").spliterator(), false)
                .map(refusal -> refusal.path("line").asInt())
                .toList();
    }

    private static List<String> fields(JsonNode refusal) {
        return StreamSupport.stream(refusal.path("errors").spliterator(), false)
                .map(error -> error.path("field").asString())
                .toList();
    }
}
