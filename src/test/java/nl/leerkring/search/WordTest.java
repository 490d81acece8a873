package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordTest {

    @Test
    void wordsAndKeysAreReadAsTheyWereWritten() {
        var byline = List.of(Word.of("Anouk Verhoeven"), Word.key("perspective.TEAM_MEMBER"), Word.of("#Schiedam="));

        assertThat(Word.parse(Word.lines(byline))).isEqualTo(byline);
    }

    @Test
    void noWordsAreNoWords() {
        assertThat(Word.parse(Word.lines(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anouk\nVerhoeven", " Anouk \r\n Verhoeven\t", "Anouk\n#Verhoeven"})
    void aNameStaysOnOneLine(String typed) {
        assertThat(Word.parse(Word.lines(List.of(Word.of(typed)))))
                .singleElement()
                .matches(word -> !word.key());
    }
}
