package nl.leerkring.search.dutch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Words that are cut otherwise than the rules would, or not at all: a short list of ours, and what an administrator adds.
 */
public final class CompoundExceptions {

    private final Map<String, List<String>> partsOf;

    private CompoundExceptions(Map<String, List<String>> partsOf) {
        this.partsOf = partsOf;
    }

    /** The list that comes with the application. */
    public static CompoundExceptions standard() {
        return new CompoundExceptions(Map.of()).with(Resources.lines("compounds.txt"));
    }

    /**
     * These and more, one a line: a word, an equals sign and its parts, or nothing when it stays whole. Later lines win.
     */
    public CompoundExceptions with(List<String> lines) {
        var more = new HashMap<>(partsOf);
        for (var line : lines) {
            var wordAndParts = line.split("=", 2);
            more.put(Spelling.plain(wordAndParts[0].strip()), parts(wordAndParts.length > 1 ? wordAndParts[1] : ""));
        }
        return new CompoundExceptions(Map.copyOf(more));
    }

    private static List<String> parts(String parts) {
        return parts.isBlank()
                ? List.of()
                : Stream.of(parts.strip().split("\\s+")).map(Spelling::plain).toList();
    }

    /** The parts of a word in this list; none when it is to stay whole. */
    Optional<List<String>> of(String word) {
        return Optional.ofNullable(partsOf.get(word));
    }

    /** The same for the same list, in every process. */
    int print() {
        return new TreeMap<>(partsOf).toString().hashCode();
    }
}
