package nl.leerkring.search;

import java.util.List;
import java.util.Set;

/** Marks the words of a question in a text and picks the passage that holds most of them. */
class Highlighter {

    private final DutchAnalysis analysis;
    private final Set<String> terms;

    Highlighter(DutchAnalysis analysis, Set<String> terms) {
        this.analysis = analysis;
        this.terms = terms;
    }

    List<Segment> whole(String text) {
        return new Passage(text, 0, text.length()).segments(matches(text));
    }

    List<Segment> passage(String text) {
        var matches = matches(text);
        return Passage.densest(text, matches).segments(matches);
    }

    private List<DutchAnalysis.Token> matches(String text) {
        if (terms.isEmpty()) {
            return List.of();
        }
        return analysis.tokens(text).stream()
                .filter(token -> terms.contains(token.term()))
                .toList();
    }
}
