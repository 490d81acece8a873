package nl.leerkring.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import nl.leerkring.Leerkring;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KnownNames;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.Suggestions;
import org.springframework.boot.SpringApplication;

/**
 * Times what the server does for suggestions: once when a screen opens, and at each letter that is typed. In the process of
 * the application, for suggestions have no address of their own. See ./bench.
 */
public final class SuggestionBench {

    private static final int WARM_UP = 100;
    private static final int TIMED = 400;
    private static final int ROUNDS = 3;

    private SuggestionBench() {}

    public static void main(String[] arguments) throws Exception {
        var leerkring = SpringApplication.run(Leerkring.class);
        var suggestions = leerkring.getBean(Suggestions.class);
        var known = suggestions.knownTo(Reader.visitor(), SearchQuery.of(""), Locale.of("nl"));
        print("what can be suggested by name", new Names(suggestions), typed(1, TIMED));
        print("the first letters of a word", new Letters(suggestions, known), typed(1, TIMED));
        print("a word and the first of another", new Letters(suggestions, known), typed(2, TIMED));
        System.exit(0);
    }

    private static void print(String what, Answering answering, List<Asked> typed) throws Exception {
        var timing = Timing.of(answering, typed, WARM_UP, ROUNDS);
        System.out.printf("%-32s %22s %22s %22s%n", what, timing.at(.50), timing.at(.95), timing.at(.99));
    }

    /** Cut off after two letters or more of the last word. */
    private static List<Asked> typed(int words, int number) {
        var dice = new Random(29);
        var typed = new ArrayList<Asked>();
        for (var each = 0; each < WARM_UP + number; each++) {
            var text = "";
            for (var word = 1; word < words; word++) {
                text += GeneratedText.ofRank(1 + dice.nextInt(600)) + " ";
            }
            var last = GeneratedText.ofRank(1 + dice.nextInt(3_000));
            typed.add(new Asked(text + last.substring(0, 2 + dice.nextInt(last.length() - 1)), Map.of()));
        }
        return typed;
    }

    private record Names(Suggestions suggestions) implements Answering {

        @Override
        public String name() {
            return "names";
        }

        @Override
        public long answer(Asked asked) {
            return suggestions
                    .knownTo(Reader.visitor(), SearchQuery.of(""), Locale.of("nl"))
                    .names()
                    .size();
        }
    }

    private record Letters(Suggestions suggestions, KnownNames known) implements Answering {

        @Override
        public String name() {
            return "letters";
        }

        @Override
        public long answer(Asked asked) {
            return suggestions.of(asked.words(), known, Reader.visitor()).size();
        }
    }
}
