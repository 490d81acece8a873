package nl.leerkring.search.dutch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.function.SingletonSupplier;

/**
 * Synonyms kept in memory, from lines: "= wijkteam, buurtteam" for words that say the same, "~ burger, bewoner" for related ones.
 * The list can be replaced while people search.
 */
public final class SynonymList implements Synonyms {

    private static final char EQUAL = '=';
    private static final char RELATED = '~';

    private final DutchAnalysis analysis;
    private volatile Supplier<Map<String, Alternatives>> alternatives;

    public SynonymList(DutchAnalysis analysis, List<String> lines) {
        this.analysis = analysis;
        alternatives = later(lines);
    }

    /** The list that comes with the application. */
    public static List<String> standard() {
        return Resources.lines("synonyms.txt");
    }

    /** From now on these lines count and no others. */
    public void replaceWith(List<String> lines) {
        alternatives = later(lines);
    }

    /** How many words this term is for search; a term of none or of more than {@link #MOST_WORDS} is not looked up. */
    public int words(String term) {
        return analysis.mainTerms(term).size();
    }

    /** When first asked, for it takes the dictionary. */
    private Supplier<Map<String, Alternatives>> later(List<String> lines) {
        return SingletonSupplier.of(() -> read(lines));
    }

    private Map<String, Alternatives> read(List<String> lines) {
        var equal = groups(lines, EQUAL);
        var related = groups(lines, RELATED);
        return Stream.of(equal, related)
                .flatMap(groups -> groups.keySet().stream())
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        term -> term,
                        term -> alternatives(
                                equal.getOrDefault(term, Set.of()), related.getOrDefault(term, Set.of()))));
    }

    /** Every term of these lines, with the others that share a line with it. */
    private Map<String, Set<String>> groups(List<String> lines, char kind) {
        var groups = new HashMap<String, Set<String>>();
        for (var line : lines) {
            if (line.length() > 1 && line.charAt(0) == kind) {
                var terms = terms(line.substring(1));
                terms.forEach(term -> groups.computeIfAbsent(term, unknown -> new LinkedHashSet<>())
                        .addAll(terms));
            }
        }
        groups.forEach((term, group) -> group.remove(term));
        return groups;
    }

    private List<String> terms(String commaSeparated) {
        return Stream.of(commaSeparated.split(","))
                .map(analysis::mainTerms)
                .filter(terms -> !terms.isEmpty() && terms.size() <= MOST_WORDS)
                .map(terms -> String.join(" ", terms))
                .toList();
    }

    private static Alternatives alternatives(Set<String> equal, Set<String> related) {
        var weaker = new ArrayList<>(related);
        weaker.removeAll(equal);
        return new Alternatives(split(equal), split(weaker));
    }

    private static List<List<String>> split(Iterable<String> terms) {
        var split = new ArrayList<List<String>>();
        terms.forEach(term -> split.add(List.of(term.split(" "))));
        return split;
    }

    @Override
    public Alternatives of(String mainTerms) {
        return alternatives.get().getOrDefault(mainTerms, Alternatives.NONE);
    }
}
