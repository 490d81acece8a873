package nl.leerkring.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Token;

/** Measures how well compounds are cut, against a treebank in which people marked their parts. */
final class CompoundBench {

    private final DutchAnalysis analysis = new DutchAnalysis();
    private final PrintStream out;

    CompoundBench(PrintStream out) {
        this.out = out;
    }

    void measure(CompoundGold gold) {
        var cut = gold.compounds().keySet().stream().filter(this::isCut).toList();
        var parts = cut.stream().mapToLong(word -> analysis.parts(word).size()).sum();
        var right = cut.stream()
                .mapToLong(word -> right(word, gold.compounds().get(word)))
                .sum();
        var wronglyCut = gold.unmarked().keySet().stream().filter(this::isCut).count();
        out.printf("%nCompounds, nouns of a treebank, each form once%n");
        print("marked compounds cut", cut.size(), gold.compounds().size());
        print("parts right", right, parts);
        print(
                "unmarked words of 7 letters or more cut",
                wronglyCut,
                gold.unmarked().size());
    }

    private boolean isCut(String word) {
        return !analysis.parts(word).isEmpty();
    }

    /** How many smallest parts are a part that was marked, in any form. */
    private long right(String word, List<String> marked) {
        var terms = marked.stream().map(this::term).collect(Collectors.toSet());
        return analysis.parts(word).stream()
                .filter(part -> terms.contains(term(part)))
                .count();
    }

    private String term(String word) {
        return analysis.tokens(Layer.MAIN, word).stream().map(Token::term).collect(Collectors.joining(" "));
    }

    private void print(String what, long some, long all) {
        out.printf(Locale.ROOT, "%-42s %5d of %5d  %.3f%n", what, some, all, (double) some / all);
    }
}
