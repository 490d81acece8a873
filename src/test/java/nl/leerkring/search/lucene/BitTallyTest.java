package nl.leerkring.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.apache.lucene.util.FixedBitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BitTallyTest {

    private static final int DOCUMENTS = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 8, 12, 40})
    void tellsForEveryDocumentInHowManySetsItIs(int sets) {
        var dice = new Random(sets);
        var all = new ArrayList<FixedBitSet>();
        var tally = new BitTally(DOCUMENTS, sets);
        for (var set = 0; set < sets; set++) {
            all.add(some(dice));
            tally.add(all.getLast());
        }

        for (var number = 1; number <= sets; number++) {
            var found = tally.atLeast(number);
            for (var document = 0; document < DOCUMENTS; document++) {
                var in = document;
                var counted = all.stream().filter(set -> set.get(in)).count();
                assertThat(found.get(document)).isEqualTo(counted >= number);
            }
        }
    }

    private static FixedBitSet some(Random dice) {
        var set = new FixedBitSet(DOCUMENTS);
        for (var document = 0; document < DOCUMENTS; document++) {
            if (dice.nextBoolean()) {
                set.set(document);
            }
        }
        return set;
    }
}
