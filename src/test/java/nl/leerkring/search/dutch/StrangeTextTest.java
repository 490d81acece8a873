package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever somebody pastes: nothing breaks, places stay inside the text, and no text costs more terms per sign than another. */
class StrangeTextTest {

    private static final int TERMS_PER_SIGN = 6;

    private static final List<String> PIECES = List.of(
            "wijkteam",
            "(",
            ")",
            "-",
            "- en ",
            " en -",
            "\"",
            "“",
            " -",
            "\u0000",
            "\uD83D",
            "\uDC4D",
            "👍",
            "e\u0301",
            "\u0301\u0301\u0301",
            "ﷺ",
            "Ĳ",
            "ĳ",
            "ﬁ",
            "İ",
            "ß",
            "\u202E",
            "\u200B",
            "’s",
            "'",
            "a.b.c.",
            "0e",
            "1e lijn",
            "中文",
            "ไทย",
            "x".repeat(300),
            "éé",
            " ",
            "\t\r\n",
            ".",
            "€",
            "½",
            "２",
            "-en ",
            "(s)",
            "A",
            "aan",
            "𝒜");

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final Synonyms synonyms = new SynonymList(analysis, SynonymList.standard());

    static Stream<String> madeAtRandom() {
        var random = new Random(2016);
        return Stream.generate(() -> random.ints(random.nextInt(1, 60), 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining()))
                .limit(200);
    }

    static Stream<String> baits() {
        return Stream.concat(
                        PIECES.stream(),
                        Stream.of("(a", "a)", "a-", "-a ", "a- ", "a- en ", "\"a\" ", "-\"a", "en -a "))
                .map(piece -> piece.repeat(5_000 / piece.length() + 1));
    }

    @ParameterizedTest
    @MethodSource({"madeAtRandom", "baits"})
    void placesLieInsideTheTextAndInOrder(String text) {
        for (var layer : Layer.values()) {
            var last = 0;
            for (var token : analysis.tokens(layer, text)) {
                assertThat(token.term()).isNotBlank().doesNotContainAnyWhitespaces();
                assertThat(token.start()).isBetween(last, text.length());
                assertThat(token.end()).isBetween(token.start() + 1, text.length());
                last = token.start();
            }
        }
    }

    @ParameterizedTest
    @MethodSource({"madeAtRandom", "baits"})
    void noTextHasMoreTermsPerSignThanAnother(String text) {
        for (var layer : Layer.values()) {
            assertThat(analysis.tokens(layer, text)).hasSizeLessThan(TERMS_PER_SIGN * text.length() + 20);
        }
    }

    @ParameterizedTest
    @MethodSource({"madeAtRandom", "baits"})
    void termsOfTermsAreTheSame(String text) {
        for (var token : analysis.tokens(Layer.GRAMS, text)) {
            assertThat(analysis.tokens(Layer.MAIN, token.term())).hasSizeLessThan(8);
        }
        assertThat(analysis.tokens(Layer.MAIN, text)).isEqualTo(analysis.tokens(Layer.MAIN, text));
    }

    @ParameterizedTest
    @MethodSource({"madeAtRandom", "baits"})
    void anyTextCanBeAsked(String text) {
        var question = analysis.question(text, synonyms);

        assertThat(question.likely()).isNotNull();
        assertThat(question.answers(0)).isNotNull();
        assertThat(question.alike()).isNotNull();
        assertThat(question.matches(text)).allMatch(token -> token.end() <= text.length());
        assertThatCode(() -> analysis.corrected(text.substring(0, Math.min(200, text.length())), term -> 0))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "wijkteamleider", "wijk ", "hulp- ", "(wijk)", "jeugdhulp en -zorg "})
    void tenTimesTheTextHasTenTimesTheTerms(String piece) {
        var once = analysis.tokens(Layer.PARTS, piece.repeat(1_000)).size();

        var tenTimes = analysis.tokens(Layer.PARTS, piece.repeat(10_000)).size();

        assertThat(tenTimes).isLessThanOrEqualTo(11 * once + 10);
    }
}
