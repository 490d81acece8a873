package nl.leerkring.search.dutch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Remembered remembered = new Remembered();

    @Test
    void aWordIsKnownOnceItWasLookedUp() {
        assertThat(remembered.of("huisarts")).isNull();

        remembered.add("huisarts", terms("huisart"));

        assertThat(remembered.of("huisarts")).isEqualTo(terms("huisart"));
    }

    /** "Aa" and "BB" have the same hash, and so has every row of them. */
    @Test
    void ofThreeInOnePlaceTheOneThatWasAskedForLongestAgoIsForgotten() {
        remembered.add("AaAa", terms("one"));
        remembered.add("AaBB", terms("two"));
        assertThat(remembered.of("AaAa")).isEqualTo(terms("one"));

        remembered.add("BBBB", terms("three"));

        assertThat(remembered.of("AaAa")).isEqualTo(terms("one"));
        assertThat(remembered.of("BBBB")).isEqualTo(terms("three"));
        assertThat(remembered.of("AaBB")).isNull();
    }

    @Test
    void howeverManyAskAtOnceNoWordIsTakenForAnother() {
        var words = List.of("AaAa", "AaBB", "BBAa", "BBBB");

        var answers = IntStream.range(0, 200_000)
                .parallel()
                .mapToObj(number -> words.get(number % words.size()))
                .filter(word -> {
                    var known = remembered.of(word);
                    remembered.add(word, terms(word));
                    return known != null && !known.equals(terms(word));
                })
                .toList();

        assertThat(answers).isEmpty();
    }

    private static Terms terms(String main) {
        return Terms.of(main, List.of(), List.of(), main, true);
    }
}
