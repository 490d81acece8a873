package nl.leerkring.safeguard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text made to trap a pattern costs no more per sign than any other: reads are counted, no clock is used. */
class ScanGrowthTest {

    private static final int MOST_READS_PER_SIGN = 2_000;

    private final PersonalDataScanner scanner = Scanners.noting(kind -> {});

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                "Aa",
                "1",
                "0",
                "12 ",
                "1.",
                "1-1-",
                "12 34 ",
                "06 ",
                "+",
                "+31",
                "(0",
                "-",
                "'",
                " ",
                "\n",
                ".",
                "J.",
                "J. ",
                "J. van ",
                "A. B\n",
                "van de ",
                "Van De ",
                "Mevrouw ",
                "mevrouw en ",
                "mevrouw van ",
                "Mevrouw Aa-",
                "dhr.",
                "familie ",
                "mijn ",
                "bewoner ",
                "bewoner Aa ",
                "Aa van der ",
                "a@",
                "a.",
                "a@a.",
                "a@a",
                "é",
                "NL91 ",
                "NL91ABNA",
                "nl91 a1",
                "Dorpsstraat ",
                "Dorpsstraat, nr ",
                "straat",
                "Straat-",
                "Laan van ",
                "Laan van A",
                "De De Aastraat ",
                "op ",
                "in de kerk",
                "1234 A",
                "1234 AB ",
                "1234 AB 1",
                "postcode ",
                "geb. ",
                "geboren ",
                "1 mei ",
                "geboren 1-1-",
                "bsn ",
                "bsn1",
                "👵🏽",
                "´a"
            })
    void stepsGrowNoFasterThanTheText(String bait) {
        var half = readsFor(bait, 2_500);
        var whole = readsFor(bait, 5_000);

        assertThat(whole).isLessThan(half * 5 / 2).isLessThan(5_000L * MOST_READS_PER_SIGN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@", "Mevrouw ", "J. ", "1", "NL", "geb. ", "Laan van ", "Van "})
    void oneBeginningWithALongTailCostsNoMore(String beginning) {
        assertThat(reads(beginning + "Aa".repeat(2_500) + "!")).isLessThan(5_000L * MOST_READS_PER_SIGN);
        assertThat(reads(beginning + "a1".repeat(2_500) + "!")).isLessThan(5_000L * MOST_READS_PER_SIGN);
        assertThat(reads(beginning + "a.".repeat(2_500) + "!")).isLessThan(5_000L * MOST_READS_PER_SIGN);
    }

    private long readsFor(String bait, int length) {
        return reads(bait.repeat(length / bait.length() + 1).substring(0, length));
    }

    private long reads(String text) {
        var counted = new CountedText(text, new AtomicLong());
        scanner.read(counted);
        return counted.reads().get();
    }

    private record CountedText(String text, AtomicLong reads) implements CharSequence {

        @Override
        public char charAt(int index) {
            reads.incrementAndGet();
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        // Counted too: the phone library copies before it looks.
        @Override
        public CharSequence subSequence(int start, int end) {
            reads.addAndGet(end - start);
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
