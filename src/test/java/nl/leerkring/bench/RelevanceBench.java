package nl.leerkring.bench;

import ch.qos.logback.classic.Level;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;

/** Measures how well Leerkring finds, beside Lucene's DutchAnalyzer and PostgreSQL's dutch in the same run. See ./bench. */
public final class RelevanceBench {

    static final Path OWN_SETS = Path.of("src", "test", "resources", "relevance");

    private final PrintStream out;

    private RelevanceBench(PrintStream out) {
        this.out = out;
    }

    /** Folders with sets after --sets, treebank files after --compounds; the project's own sets come first. */
    public static void main(String[] arguments) throws IOException {
        quiet();
        var folders = new ArrayList<>(List.of(OWN_SETS));
        var treebanks = new ArrayList<Path>();
        var into = folders;
        for (var argument : arguments) {
            switch (argument) {
                case "--sets" -> into = folders;
                case "--compounds" -> into = treebanks;
                default -> into.add(Path.of(argument));
            }
        }
        var bench = new RelevanceBench(System.out);
        for (var folder : folders) {
            bench.measureAll(folder);
        }
        if (!treebanks.isEmpty()) {
            new CompoundBench(System.out).measure(CompoundGold.read(treebanks));
        }
    }

    private static void quiet() {
        var all = (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        all.setLevel(Level.ERROR);
        Logger.getLogger("").setLevel(java.util.logging.Level.SEVERE);
    }

    private void measureAll(Path folder) throws IOException {
        for (var set : sets(folder)) {
            measure(RelevanceSet.read(set));
        }
    }

    /** The folder itself, or those in it. */
    private static List<Path> sets(Path folder) throws IOException {
        if (isSet(folder) || !Files.isDirectory(folder)) {
            return isSet(folder) ? List.of(folder) : List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.filter(RelevanceBench::isSet).sorted().toList();
        }
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve("queries.tsv"));
    }

    private void measure(RelevanceSet set) throws IOException {
        out.printf(
                "%n%s: %d documents, %d queries%n",
                set.name(), set.documents().size(), set.queries().size());
        out.printf("%-18s %7s %8s %6s   %s%n", "", "MRR@10", "nDCG@10", "R@100", "Leerkring's MRR against it");
        var ours = Measures.of(Rankers.leerkring(set.documents()), set);
        print("Leerkring", ours, "");
        for (var other : List.of(Rankers.dutchAnalyzer(set.documents()), new PostgresRanker(set.documents()))) {
            var theirs = Measures.of(other, set);
            print(other.name(), theirs, PairedDifference.of(ours, theirs).toString());
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
