package nl.leerkring.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What is asked of search when it is timed: some words, under some filters of the API. */
record Asked(String words, Map<String, String> filters) {

    private static final int MOST_RANKS = 20_000;

    /** Six ways to ask; each is asked with other words every time. */
    static Map<String, List<Asked>> shapes(int number) {
        var dice = new Random(23);
        var shapes = new LinkedHashMap<String, List<Asked>>();
        shapes.put("one common word", many(number, () -> words(1, 60, dice), Map.of()));
        shapes.put("two words", many(number, () -> words(2, 600, dice), Map.of()));
        shapes.put("one rare compound", many(number, () -> words(1, MOST_RANKS, dice), Map.of()));
        shapes.put(
                "two words under two filters",
                many(
                        number,
                        () -> words(2, 600, dice),
                        new TreeMap<>(Map.of("kind", "GOLDEN_TIP", "perspective", "TEAM_LEADER"))));
        shapes.put("a whole sentence", many(number, () -> words(12, 3_000, dice), Map.of()));
        shapes.put("everything under a filter", many(number, () -> "", Map.of("year", "2018")));
        return shapes;
    }

    private static List<Asked> many(int number, Supplier<String> words, Map<String, String> filters) {
        var asked = new ArrayList<Asked>();
        for (var each = 0; each < number; each++) {
            asked.add(new Asked(words.get(), filters));
        }
        return asked;
    }

    private static String words(int number, int most, Random dice) {
        var words = new ArrayList<String>();
        for (var word = 0; word < number; word++) {
            words.add(GeneratedText.ofRank(1 + dice.nextInt(most)));
        }
        return String.join(" ", words);
    }
}
