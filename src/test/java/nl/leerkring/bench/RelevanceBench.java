package nl.leerkring.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures how well Leerkring finds, beside Lucene's DutchAnalyzer and PostgreSQL's dutch in the same run. See ./bench. */
public final class RelevanceBench {

    private final PrintStream out;

    private RelevanceBench(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] folders) throws IOException {
        var bench = new RelevanceBench(System.out);
        for (var folder : folders) {
            for (var set : sets(Path.of(folder))) {
                bench.measure(RelevanceSet.read(set));
            }
        }
    }

    private static List<Path> sets(Path folder) throws IOException {
        if (Files.exists(folder.resolve("queries.tsv"))) {
            return List.of(folder);
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(set -> Files.exists(set.resolve("queries.tsv")))
                    .sorted()
                    .toList();
        }
    }

    private void measure(RelevanceSet set) throws IOException {
        out.printf(
                "%n%s: %d documents, %d queries%n",
                set.name(), set.documents().size(), set.queries().size());
        out.printf("%-18s %7s %8s %6s   %s%n", "", "MRR@10", "nDCG@10", "R@100", "Leerkring's MRR against it");
        var ours = measured(Rankers.leerkring(set.documents()), set);
        print("Leerkring", ours, "");
        for (var other : List.of(Rankers.dutchAnalyzer(set.documents()), new PostgresRanker(set.documents()))) {
            var theirs = measured(other, set);
            print(other.name(), theirs, PairedDifference.of(ours, theirs).toString());
        }
    }

    private static List<Measures> measured(Ranker ranker, RelevanceSet set) throws IOException {
        try (ranker) {
            var measures = new ArrayList<Measures>();
            for (var query : set.queries()) {
                measures.add(Measures.of(ranker.rank(query.text()), set.grades(query)));
            }
            return measures;
        }
    }

    private void print(String name, List<Measures> measures, String difference) {
        var mean = Measures.mean(measures);
        out.printf(
                Locale.ROOT,
                "%-18s %7.3f %8.3f %6.3f   %s%n",
                name,
                mean.mrr(),
                mean.ndcg(),
                mean.recall(),
                difference);
    }
}
