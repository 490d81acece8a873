package nl.leerkring.search.dutch;

import java.util.List;

/** What somebody asks in Dutch: as clauses for a search engine, and as marks in the texts it found. */
public final class DutchQuestion {

    /** A page full. Measured from 0 to 20: the first ten get no better beyond five, a hundred still do. */
    public static final int ENOUGH = 20;

    /** So many that looking at letters as well would take longer than the better order is worth. */
    public static final int MANY = 1000;

    private final Tools tools;
    private final Asked asked;
    private final Weighing weighing;

    DutchQuestion(Tools tools, Asked asked) {
        this.tools = tools;
        this.asked = asked;
        weighing = new Weighing(asked);
    }

    /** Whether there is any word to look for; a phrase in quotes has words, an exclusion alone has none. */
    public boolean asksForWords() {
        return weighing.asksForWords();
    }

    /** What answers. Count it, up to {@link #MANY} and without the chosen filters, then ask for {@link #answers}. */
    public Clause likely() {
        return weighing.likely();
    }

    /** What answers, the best first; from {@link #MANY} on looking at letters too would take long and help little. */
    public Clause answers(long likely) {
        return likely >= MANY ? weighing.likely() : weighing.likelyWithCare();
    }

    /** Whether so little answers that whoever asks is helped by what is {@link #alike}. */
    public boolean isFew(long likely) {
        return likely < ENOUGH && asksForWords();
    }

    /** What does not answer, but has a part of a word, or many letters of it: it is shown apart and not counted. */
    public Clause alike() {
        return weighing.alike();
    }

    /** What answers this question and not that one. */
    public Clause answersUnlike(DutchQuestion other) {
        return new Clause.Ranked(List.of(likely()), List.of(), 0, List.of(other.likely()));
    }

    /** Whether there are words enough to say what is {@link #near}. */
    public boolean saysEnough() {
        return weighing.saysEnough();
    }

    /** What has many words in common with this, rare ones above all. */
    public Clause near() {
        return weighing.near();
    }

    /** The words of a text that made it an answer, split words and synonyms too. */
    public List<Token> matches(String text) {
        return tools.matches(text, asked);
    }
}
