package nl.leerkring.findings;

import java.time.LocalDate;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.jspecify.annotations.Nullable;

/** Findings that somebody is about to write: {@code Sentences.whatWorks().in(group)}. */
public final class Sentences {

    private final FindingKind kind;
    private String statement;
    private boolean onTheQuestion;
    private @Nullable LocalDate reviewOn;

    private Sentences(FindingKind kind, String statement) {
        this.kind = kind;
        this.statement = statement;
    }

    public static Sentences whatWorks() {
        return new Sentences(FindingKind.WHAT_WORKS, "Elkaar kennen voordat het nodig is, scheelt later weken.");
    }

    public static Sentences whatIsNecessary() {
        return new Sentences(FindingKind.WHAT_IS_NECESSARY, "Er is tijd nodig om terug te kijken.");
    }

    public Sentences saying(String sentence) {
        this.statement = sentence;
        return this;
    }

    public Sentences onTheQuestion() {
        this.onTheQuestion = true;
        return this;
    }

    public Sentences lookingAgainOn(LocalDate day) {
        this.reviewOn = day;
        return this;
    }

    public NewFinding in(TestGroup group) {
        return new NewFinding(
                group.cycle(),
                new FindingWording(kind, statement, null, onTheQuestion ? group.question() : null, reviewOn));
    }
}
