package nl.leerkring.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * By how much one ranking is better than another on the same queries, and how often chance alone would do as much: signs of
 * the differences per query turned at random ten thousand times.
 */
record PairedDifference(double mean, double chance, int better, int worse) {

    private static final int TURNS = 10_000;

    static PairedDifference of(List<Measures> ours, List<Measures> theirs) {
        var differences = new double[ours.size()];
        for (int at = 0; at < differences.length; at++) {
            differences[at] = ours.get(at).mrr() - theirs.get(at).mrr();
        }
        return new PairedDifference(
                sum(differences) / differences.length,
                chance(differences),
                count(differences, 1),
                count(differences, -1));
    }

    private static double chance(double[] differences) {
        var random = new Random(1);
        var asMuch = 0;
        for (int turn = 0; turn < TURNS; turn++) {
            var turned = 0.0;
            for (var difference : differences) {
                turned += random.nextBoolean() ? difference : -difference;
            }
            asMuch += Math.abs(turned) >= Math.abs(sum(differences)) - 1e-9 ? 1 : 0;
        }
        return (double) asMuch / TURNS;
    }

    private static double sum(double[] numbers) {
        var sum = 0.0;
        for (var number : numbers) {
            sum += number;
        }
        return sum;
    }

    private static int count(double[] differences, int sign) {
        var count = 0;
        for (var difference : differences) {
            count += Math.signum(difference) == sign ? 1 : 0;
        }
        return count;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%+.3f (p = %.3f; %d better, %d worse)", mean, chance, better, worse);
    }
}
