package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContributionTextTest {

    @Test
    void firstSentenceBecomesTheTitleWithoutItsFullStop() {
        var text = ContributionText.of("Ga eerst zelf kijken. Dan pas bellen.");

        assertThat(text.firstSentence()).isEqualTo("Ga eerst zelf kijken");
    }

    @Test
    void questionKeepsItsQuestionMarkInTheTitle() {
        assertThat(ContributionText.of("Wie houdt dit levend? Ik niet.").firstSentence())
                .isEqualTo("Wie houdt dit levend?");
    }

    @Test
    void endlessFirstSentenceIsCutAtAWord() {
        var title = ContributionText.of("woord ".repeat(100)).firstSentence();

        assertThat(title).endsWith("woord…").hasSizeLessThanOrEqualTo(ContributionText.LONGEST_TITLE);
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        assertThat(ContributionText.of("cli\u0065\u0308nt")).isEqualTo(ContributionText.of("cliënt"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"goed\u0000 zo", "goed\uD800 zo", "goed\u202E zo", "goed\u0007 zo"})
    void charactersThatNobodyCanReadAreLeftOut(String typed) {
        assertThat(ContributionText.of(typed).value()).isEqualTo("goed zo");
    }

    @Test
    void familyEmojiStaysWhole() {
        var family = "\uD83D\uDC69\u200D\uD83D\uDC67";

        assertThat(ContributionText.of(family).value()).isEqualTo(family);
    }

    @Test
    void lineEndsOfAllSystemsBecomeOne() {
        assertThat(ContributionText.of("een\r\ntwee\rdrie").value()).isEqualTo("een\ntwee\ndrie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t", "\u202E"})
    void nothingToReadIsRefused(String typed) {
        assertThatThrownBy(() -> ContributionText.of(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fiveThousandCharactersFitAndOneMoreDoesNot() {
        assertThat(ContributionText.of("a".repeat(5_000)).value()).hasSize(5_000);
        assertThatThrownBy(() -> ContributionText.of("a".repeat(5_001))).hasMessageContaining("5001");
    }
}
