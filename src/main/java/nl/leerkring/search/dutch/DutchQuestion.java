package nl.leerkring.search.dutch;

import java.util.List;

/** What somebody asks in Dutch: as a clause for a search engine, and as marks in the texts it found. */
public final class DutchQuestion {

    /** A page full. Measured from 1 to 100: more than 20 brings no better hits up, less loses some. */
    public static final int ENOUGH = 20;

    private final DutchAnalysis analysis;
    private final Asked asked;

    DutchQuestion(DutchAnalysis analysis, Asked asked) {
        this.analysis = analysis;
        this.asked = asked;
    }

    /** Whether nothing is asked, so that everything is an answer. */
    public boolean isEmpty() {
        return asked.isEmpty();
    }

    /**
     * What to look for, the next only when the one before found less than {@link #ENOUGH}: first what answers well, then
     * whatever has anything to do with it. Count without filters, so that choosing one never finds more.
     */
    public List<Clause> steps() {
        return new Weighing(asked).steps();
    }

    /** The words of a text that made it an answer, split words and synonyms too. */
    public List<Token> matches(String text) {
        return analysis.matches(text, asked);
    }
}
