package nl.leerkring.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How good one ranking is: how soon the first answer comes, how well the first ten are ordered, how many of all are in a hundred. */
public record Measures(double mrr, double ndcg, double recall) {

    private static final int FIRST = 10;

    /** Those of every query of a set; closes the ranker. */
    public static List<Measures> of(Ranker ranker, RelevanceSet set) throws IOException {
        try (ranker) {
            var measures = new ArrayList<Measures>();
            for (var query : set.queries()) {
                measures.add(of(ranker.rank(query.text()), set.grades(query)));
            }
            return measures;
        }
    }

    static Measures of(List<String> ranking, Map<String, Integer> grades) {
        return new Measures(reciprocalRank(ranking, grades), ndcg(ranking, grades), recall(ranking, grades));
    }

    public static Measures mean(List<Measures> all) {
        return new Measures(
                all.stream().mapToDouble(Measures::mrr).average().orElse(0),
                all.stream().mapToDouble(Measures::ndcg).average().orElse(0),
                all.stream().mapToDouble(Measures::recall).average().orElse(0));
    }

    private static double reciprocalRank(List<String> ranking, Map<String, Integer> grades) {
        for (int at = 0; at < Math.min(FIRST, ranking.size()); at++) {
            if (grades.getOrDefault(ranking.get(at), 0) > 0) {
                return 1.0 / (at + 1);
            }
        }
        return 0;
    }

    private static double ndcg(List<String> ranking, Map<String, Integer> grades) {
        var gained = gain(ranking.stream()
                .map(document -> grades.getOrDefault(document, 0))
                .toList());
        var best = gain(
                grades.values().stream().sorted((one, other) -> other - one).toList());
        return best == 0 ? 0 : gained / best;
    }

    private static double gain(List<Integer> grades) {
        var gain = 0.0;
        for (int at = 0; at < Math.min(FIRST, grades.size()); at++) {
            gain += (Math.pow(2, grades.get(at)) - 1) / (Math.log(at + 2.0) / Math.log(2));
        }
        return gain;
    }

    private static double recall(List<String> ranking, Map<String, Integer> grades) {
        var answers =
                grades.entrySet().stream().filter(grade -> grade.getValue() > 0).toList();
        var found = answers.stream()
                .filter(answer -> ranking.contains(answer.getKey()))
                .count();
        return answers.isEmpty() ? 0 : (double) found / answers.size();
    }
}
