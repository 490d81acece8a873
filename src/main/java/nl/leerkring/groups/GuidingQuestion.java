package nl.leerkring.groups;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What a cycle wants answered; followed through all its meetings. */
@Entity
class GuidingQuestion {

    @EmbeddedId
    private QuestionId id;

    @EmbeddedColumnNaming("cycle_%s")
    private CycleId cycle;

    private int number;
    private String text;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GuidingQuestion() {}

    GuidingQuestion(CycleId cycle, QuestionWording wording) {
        this.id = QuestionId.random();
        this.cycle = cycle;
        this.number = wording.number();
        this.text = wording.text();
    }

    QuestionId id() {
        return id;
    }

    CycleId cycle() {
        return cycle;
    }

    void reword(long basedOn, QuestionWording wording) {
        var now = wording();
        if (basedOn != now.version()) {
            throw new EditConflict(now.value().text(), wording.text(), now.version());
        }
        this.number = wording.number();
        this.text = wording.text();
    }

    Versioned<QuestionWording> wording() {
        return new Versioned<>(new QuestionWording(number, text), Objects.requireNonNullElse(version, 0L));
    }

    QuestionSummary summary() {
        return new QuestionSummary(id, cycle, number, text);
    }
}
