package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a cycle wants answered; followed through all its meetings. */
@Entity
class GuidingQuestion {

    @EmbeddedId
    private QuestionId id;

    @EmbeddedColumnNaming("cycle_%s")
    private CycleId cycle;

    private int number;
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected GuidingQuestion() {}

    GuidingQuestion(CycleId cycle, int number, String text) {
        this.id = QuestionId.random();
        this.cycle = cycle;
        this.number = number;
        this.text = text;
    }

    QuestionSummary summary() {
        return new QuestionSummary(id, cycle, number, text);
    }
}
