package nl.leerkring.findings;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import nl.leerkring.vocabulary.Level;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Under which condition a finding holds, and on whose level that condition has to be met. */
@Entity
@Table(name = "finding_condition")
class Condition {

    @EmbeddedId
    private ConditionId id;

    @EmbeddedColumnNaming("finding_%s")
    private FindingId finding;

    @Enumerated(EnumType.STRING)
    private Level level;

    private String text;
    private int position;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Condition() {}

    Condition(FindingId finding, Level level, String text, int position) {
        this.id = ConditionId.random();
        this.finding = finding;
        this.position = position;
        reword(level, text);
    }

    final void reword(Level level, String text) {
        this.level = level;
        this.text = Sentence.of(text, FindingCondition.LONGEST).value();
    }

    FindingId finding() {
        return finding;
    }

    FindingCondition shown() {
        return new FindingCondition(id, level, text);
    }
}
