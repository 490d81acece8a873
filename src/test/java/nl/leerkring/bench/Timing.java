package nl.leerkring.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * How long some questions took, in rounds: of each figure the middle round, and the lowest and highest.
 *
 * @param rounds in each the milliseconds, sorted
 */
record Timing(long found, List<double[]> rounds) {

    /** Asks so many to warm up, then in each round so many others. */
    static Timing of(Answering answering, List<Asked> questions, int warmUp, int rounds) throws Exception {
        var found = 0L;
        for (var asked : questions.subList(0, warmUp)) {
            answering.answer(asked);
        }
        var timed = questions.subList(warmUp, questions.size());
        var took = new double[rounds][timed.size()];
        for (var round = 0; round < rounds; round++) {
            for (var each = 0; each < timed.size(); each++) {
                var begun = System.nanoTime();
                found += answering.answer(timed.get(each));
                took[round][each] = (System.nanoTime() - begun) / 1e6;
            }
            Arrays.sort(took[round]);
        }
        return new Timing(found / rounds / timed.size(), List.of(took));
    }

    /** "12.3 (11.9-14.0)". */
    String at(double share) {
        var sorted = sorted(round -> round[(int) Math.min(round.length - 1, Math.floor(share * round.length))]);
        return String.format(
                Locale.ROOT, "%.1f (%.1f-%.1f)", sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    private double[] sorted(ToDoubleFunction<double[]> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    /** The mean of all, for ratios. */
    double mean() {
        return rounds.stream().flatMapToDouble(Arrays::stream).average().orElseThrow();
    }
}
