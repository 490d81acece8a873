package nl.leerkring.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers made by the eleven-test itself, so that no single digit of the rule can be off. */
class ElevenTestTest {

    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2};

    private final PersonalDataScanner scanner = Scanners.noting(kind -> {});

    static Stream<String> validNumbers() {
        var random = new Random(11);
        return Stream.generate(() -> "%08d".formatted(10_000_000 + random.nextInt(90_000_000)))
                .filter(eight -> control(eight) < 10)
                .map(eight -> eight + control(eight))
                .limit(40);
    }

    @ParameterizedTest
    @MethodSource("validNumbers")
    void aValidNumberIsFoundHoweverItIsWritten(String bsn) {
        var dotted = bsn.replaceFirst("(....)(..)(...)", "$1.$2.$3");
        var spaced = bsn.replaceFirst("(...)(...)(...)", "$1 $2 $3");

        assertThat(Stream.of(bsn, dotted, spaced).map(written -> scanner.scan("Het nummer " + written + " staat erop")))
                .allSatisfy(finds ->
                        assertThat(finds).extracting(PersonalDataFound::kind).containsExactly(PersonalDataKind.BSN));
    }

    @ParameterizedTest
    @MethodSource("validNumbers")
    void oneDigitOffIsNoNumberOfAPerson(String bsn) {
        var neighbours = IntStream.range(0, 9).mapToObj(place -> withNextDigitAt(bsn, place));

        assertThat(neighbours).noneMatch(BsnDetector::passesElevenTest);
    }

    private static int control(String eight) {
        return IntStream.range(0, 8)
                        .map(place -> WEIGHTS[place] * (eight.charAt(place) - '0'))
                        .sum()
                % 11;
    }

    private static String withNextDigitAt(String bsn, int place) {
        var next = (bsn.charAt(place) - '0' + 1) % 10;
        return bsn.substring(0, place) + next + bsn.substring(place + 1);
    }
}
