package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.SynonymList;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private static final String FILLER =
            "Het regende die dag en we liepen langs de dijk naar het dorpshuis toe. ".repeat(10);

    private final DutchAnalysis analysis = new DutchAnalysis();

    @Test
    void otherFormsOfTheWordAreMarked() {
        var title = highlighter("schuld").whole("Twee schulden, één cliënt");

        assertThat(title)
                .containsExactly(
                        new Segment("Twee ", false), new Segment("schulden", true), new Segment(", één cliënt", false));
    }

    @Test
    void shortTextIsShownWhole() {
        assertThat(text(highlighter("huisarts").passage("Bel de huisarts."))).isEqualTo("Bel de huisarts.");
    }

    @Test
    void passageLiesAroundTheMatches() {
        var passage = highlighter("huisarts wijkteam").passage(FILLER + "De huisarts belt het wijkteam. " + FILLER);

        assertThat(text(passage))
                .startsWith("… ")
                .contains("De huisarts belt het wijkteam.")
                .endsWith(" …")
                .hasSizeBetween(200, 244);
        assertThat(marked(passage)).containsExactly("huisarts", "wijkteam");
    }

    @Test
    void differentWordsTogetherCountForMoreThanOneWordOften() {
        var often = "huisarts ".repeat(8);

        var passage = highlighter("huisarts wijkteam").passage(often + FILLER + "huisarts en wijkteam. " + FILLER);

        assertThat(marked(passage)).containsExactly("huisarts", "wijkteam");
    }

    @Test
    void passageIsCutAtWordBorders() {
        var passage = text(highlighter("huisarts").passage(FILLER + "huisarts " + FILLER));

        var words = List.of((FILLER + "huisarts").split(" "));
        assertThat(passage.replace("…", "").strip().split(" ")).allMatch(words::contains);
    }

    @Test
    void withoutMatchesTheBeginningIsShown() {
        assertThat(text(highlighter("fiets").passage(FILLER)))
                .startsWith("Het regende")
                .endsWith(" …");
    }

    @Test
    void textWithoutSpacesIsCutBetweenCharacters() {
        var passage = text(highlighter("").passage("👍".repeat(500)));

        assertThat(passage.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void aVeryLongWordIsCut() {
        var passage = text(highlighter("").passage("Zie https://voorbeeld.nl/" + "x".repeat(500)));

        assertThat(passage).hasSizeGreaterThan(200);
    }

    @Test
    void markupStaysText() {
        var title = highlighter("script").whole("<script>alert(1)</script>");

        assertThat(text(title)).isEqualTo("<script>alert(1)</script>");
        assertThat(marked(title)).containsExactly("script", "script");
    }

    @Test
    void emptyTextHasNoSegments() {
        assertThat(highlighter("huisarts").passage("")).isEmpty();
    }

    private Highlighter highlighter(String words) {
        return new Highlighter(analysis.question(words, new SynonymList(analysis, SynonymList.standard())));
    }

    private static String text(List<Segment> segments) {
        return segments.stream().map(Segment::text).collect(Collectors.joining());
    }

    private static List<String> marked(List<Segment> segments) {
        return segments.stream().filter(Segment::matched).map(Segment::text).toList();
    }
}
