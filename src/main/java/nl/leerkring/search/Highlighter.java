package nl.leerkring.search;

import java.util.List;
import nl.leerkring.search.dutch.DutchQuestion;

/** Marks the words that answer a question in a text and picks the passage that holds most of them. */
class Highlighter {

    private final DutchQuestion question;

    Highlighter(DutchQuestion question) {
        this.question = question;
    }

    List<Segment> whole(String text) {
        return new Passage(text, 0, text.length()).segments(question.matches(text));
    }

    List<Segment> passage(String text) {
        var matches = question.matches(text);
        return Passage.densest(text, matches).segments(matches);
    }
}
