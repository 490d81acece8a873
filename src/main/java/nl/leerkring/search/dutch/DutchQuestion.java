package nl.leerkring.search.dutch;

import java.util.List;

/** What somebody asks in Dutch: as clauses for a search engine, and as marks in the texts it found. */
public final class DutchQuestion {

    /** A page full. Measured from 1 to 100: more than 20 brings no better hits up, less loses some. */
    public static final int ENOUGH = 20;

    /** So many that looking at letters as well would take longer than the better order is worth. */
    public static final int MANY = 1000;

    private final DutchAnalysis analysis;
    private final Asked asked;
    private final Weighing weighing;

    DutchQuestion(DutchAnalysis analysis, Asked asked) {
        this.analysis = analysis;
        this.asked = asked;
        weighing = new Weighing(asked);
    }

    /**
     * What answers well. Count it, up to {@link #MANY} and without the chosen filters, so that choosing one never finds more;
     * then ask {@link #best}.
     */
    public Clause likely() {
        return weighing.likely();
    }

    /** What to look for when so many things answer well: those, or, when they are few, also what only looks like it. */
    public Clause best(long likely) {
        if (likely >= MANY) {
            return weighing.likely();
        }
        return likely >= ENOUGH ? weighing.likelyWithCare() : weighing.anyhow();
    }

    /** The words of a text that made it an answer, split words and synonyms too. */
    public List<Token> matches(String text) {
        return analysis.matches(text, asked);
    }
}
