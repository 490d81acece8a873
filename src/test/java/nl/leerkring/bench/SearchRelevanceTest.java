package nl.leerkring.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search finds no worse than it did: on our own set, whose queries nobody looks at while tuning. */
class SearchRelevanceTest {

    private static final Path FOLDER = RelevanceBench.OWN_SETS.resolve("leerkring");

    /** Room for a tie that falls the other way; less than one query out of eighty that drops from first to second. */
    private static final double TIES = .004;

    private static RelevanceSet set;
    private static Measures leerkring;

    @BeforeAll
    static void measure() throws IOException {
        set = RelevanceSet.read(FOLDER);
        leerkring = Measures.mean(Measures.of(Rankers.leerkring(set.documents()), set));
    }

    @Test
    void aColleagueFindsNoLessThanBefore() throws IOException {
        var baseline = baseline();

        assertThat(leerkring.mrr()).as("MRR@10").isGreaterThan(figure("mrr", baseline));
        assertThat(leerkring.ndcg()).as("nDCG@10").isGreaterThan(figure("ndcg", baseline));
        assertThat(leerkring.recall()).as("recall@100").isGreaterThan(figure("recall", baseline));
    }

    @Test
    void leerkringFindsMoreThanLucenesOwnDutch() throws IOException {
        var lucene = Measures.mean(Measures.of(Rankers.dutchAnalyzer(set.documents()), set));

        assertThat(leerkring.mrr()).isGreaterThan(lucene.mrr());
        assertThat(leerkring.ndcg()).isGreaterThan(lucene.ndcg());
    }

    @Test
    void questionsOfOtherTradesAreAnsweredByNothing() throws IOException {
        try (var answers = Rankers.answers(set.documents())) {
            for (var nonsense : RelevanceSet.queries(FOLDER.resolve("nonsense.tsv"))) {
                assertThat(answers.rank(nonsense.text())).as(nonsense.text()).isEmpty();
            }
        }
    }

    private static Properties baseline() throws IOException {
        var baseline = new Properties();
        try (var lines = Files.newBufferedReader(FOLDER.resolve("baseline.properties"))) {
            baseline.load(lines);
        }
        return baseline;
    }

    private static double figure(String name, Properties baseline) {
        return Double.parseDouble(baseline.getProperty(name)) - TIES;
    }
}
