package nl.leerkring.search.dutch;

import java.util.Arrays;
import java.util.Set;

/** Words that say nothing about what somebody looks for, those of questions included: hoe kan ik, wat moet je, mag dat. */
final class StopWords {

    private static final Set<String> WORDS = Set.copyOf(Resources.lines("stopwords.txt").stream()
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .distinct()
            .toList());

    private StopWords() {}

    static boolean has(String plainWord) {
        return WORDS.contains(plainWord);
    }
}
