package nl.leerkring.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.contributions.Drafts;
import nl.leerkring.contributions.SharingContributions;
import nl.leerkring.testing.ApiClient;
import nl.leerkring.testing.ApiClient.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FoundAsCsvTest extends ApiTest {

    @Autowired
    private SharingContributions sharing;

    @Test
    void opensInDutchExcelWithOneLineForEveryHit() {
        var group = groups.make();
        var word = "keilsteen" + mark();
        sharing.share(
                Drafts.aGoldenTip().saying("De " + word + "; \"vliegt\".\nVer.").in(group), group.anna());

        var answer = csv(reading(group.anna()), word);

        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).contains("attachment", "voorbeeld-gevonden.csv");
        assertThat(answer.body()).startsWith("\uFEFFsoort;titel;passage;wie en waar;datum;adres;");
        assertThat(answer.body())
                .contains("\r\nGouden tip;\"De " + word + "; \"\"vliegt\"\"\";")
                .contains("Anna · teammedewerker")
                .contains("/app/bijdragen/");
    }

    @Test
    void everyLineSaysThatItIsTheSample() {
        var rows = csv(visitor(), "").body().strip().split("\r\n");

        assertThat(rows[0]).endsWith(";let op");
        for (var row = 1; row < rows.length; row++) {
            assertThat(rows[row]).contains("Voorbeeld: verzonnen bijdragen bij een naverteld traject");
        }
    }

    @Test
    void cellThatWouldRunAsAFormulaIsInert() {
        var group = groups.make();
        var word = "tikkertje" + mark();
        sharing.share(Drafts.aGoldenTip().saying("=1+1 " + word).in(group), group.anna());
        sharing.share(Drafts.aGoldenTip().saying("@SUM(A1) " + word).in(group), group.anna());
        sharing.share(Drafts.aGoldenTip().saying("- punt " + word).in(group), group.anna());

        var body = csv(reading(group.anna()), word).body();

        assertThat(body).contains(";'=1+1 ", ";'@SUM(A1) ", ";'- punt ").doesNotContain(";=1", ";@SUM", ";- punt");
    }

    @Test
    void holdsOnlyWhatTheReaderMaySee() {
        var group = groups.make();
        var word = "bokspringen" + mark();
        sharing.share(Drafts.aGoldenTip().saying("Samen " + word).in(group), group.anna());

        assertThat(csv(reading(group.bram()), word).body()).contains(word);
        assertThat(csv(reading(as("ruben")), word).body()).doesNotContain(word);
        assertThat(csv(visitor(), word).body()).doesNotContain(word);
    }

    @Test
    void holdsNoMoreThanTheThousandThatAreTold() {
        var word = "hinkelen" + mark();
        var lines = IntStream.range(0, 1_100)
                .mapToObj(each -> "{\"kind\": \"INSIGHT\", \"audience\": \"PUBLIC\", \"text\": \"Wij " + word + "\"}")
                .collect(Collectors.joining("\n"));
        automation().post("/api/v1/import/contributions", "application/x-ndjson", lines);

        var body = csv(visitor(), word).body();

        assertThat(body.strip().split("\r\n")).hasSize(1 + FoundAsCsv.MOST);
    }

    @Test
    void speaksEnglishToWhoAsksAndRefusesWhatSearchRefuses() {
        assertThat(visitor().in("en").get("/api/v1/search.csv").body()).startsWith("\uFEFFkind;title;");
        assertThat(visitor().get("/api/v1/search.csv?kind=TIP").status()).isEqualTo(400);
    }

    private Answer csv(ApiClient program, String words) {
        waitForTheIndex();
        return program.get("/api/v1/search.csv?q=" + words);
    }
}
