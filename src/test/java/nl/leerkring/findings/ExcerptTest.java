package nl.leerkring.findings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @Test
    void holdsTheWordsAndWhatStandsAroundThem() {
        var text = "We gingen op huisbezoek. Dat hielp. Daarna belde hij zelf.";

        var excerpt = Excerpt.of(text, 25, 35);

        assertThat(excerpt.words()).isEqualTo("Dat hielp.");
        assertThat(excerpt.before()).isEqualTo("We gingen op huisbezoek. ");
        assertThat(excerpt.after()).isEqualTo(" Daarna belde hij zelf.");
    }

    @Test
    void theSameSentenceTwiceIsToldApartByItsPlace() {
        var text = "Bel elkaar. Ook als het druk is. Bel elkaar. Altijd.";

        var first = Excerpt.of(text, 0, 11);
        var second = Excerpt.of(text, 33, 44);

        assertThat(first.words()).isEqualTo(second.words()).isEqualTo("Bel elkaar.");
        assertThat(first.before()).isEmpty();
        assertThat(second.before()).endsWith("Ook als het druk is. ");
        assertThat(second.after()).isEqualTo(" Altijd.");
    }

    @Test
    void longSurroundingsAreCutBetweenWords() {
        var excerpt = Excerpt.of("woord ".repeat(40) + "KERN" + " woord".repeat(40), 240, 244);

        assertThat(excerpt.before()).hasSizeLessThanOrEqualTo(61).startsWith("… woord ");
        assertThat(excerpt.after()).hasSizeLessThanOrEqualTo(62).endsWith(" woord …");
    }

    @Test
    void surroundingsWithoutSpacesAreNotCutThroughACharacter() {
        var faces = "\uD83D\uDE42".repeat(50);

        var excerpt = Excerpt.of("x" + faces + "KERN" + "x" + faces, 101, 105);

        assertThat(excerpt.before().codePoints())
                .allMatch(Character::isValidCodePoint)
                .noneMatch(ExcerptTest::isHalf);
        assertThat(excerpt.after().codePoints()).noneMatch(ExcerptTest::isHalf);
        assertThat(excerpt.before()).hasSizeLessThanOrEqualTo(62).isNotEmpty();
        assertThat(excerpt.after()).hasSizeLessThanOrEqualTo(62).isNotEmpty();
    }

    @Test
    void anEmojiIsQuotedWhole() {
        assertThat(Excerpt.of("Top \uD83D\uDE42!", 4, 6).words()).isEqualTo("\uD83D\uDE42");
    }

    @ParameterizedTest
    @CsvSource({"5, 7", "0, 5", "4, 5"})
    void halfAnEmojiIsRefused(int start, int end) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Excerpt.of("Top \uD83D\uDE42!", start, end))
                .withMessageContaining("character");
    }

    @ParameterizedTest
    @CsvSource({"-1, 3", "0, 0", "3, 2", "0, 99", "99, 120"})
    void placesOutsideTheTextAreRefused(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> Excerpt.of("Bel elkaar.", start, end));
    }

    @Test
    void whiteSpaceIsNoQuote() {
        assertThatIllegalArgumentException().isThrownBy(() -> Excerpt.of("Bel \n elkaar.", 3, 6));
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
