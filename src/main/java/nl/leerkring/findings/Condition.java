package nl.leerkring.findings;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
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
        word(level, Sentence.of(text, FindingCondition.LONGEST));
    }

    /**
     * Puts another wording in the place of the one that was on screen as version {@code basedOn}.
     *
     * @return whether it says something else now
     * @throws EditConflict when somebody else was first
     */
    boolean reword(long basedOn, Level other, String words) {
        var sentence = Sentence.of(words, FindingCondition.LONGEST);
        if (basedOn != version()) {
            throw new EditConflict(text, sentence.value(), version());
        }
        var changed = other != level || !sentence.value().equals(text);
        word(other, sentence);
        return changed;
    }

    private void word(Level other, Sentence sentence) {
        this.level = other;
        this.text = sentence.value();
    }

    /** 0 until it is stored, as the first stored version is. */
    private long version() {
        return Objects.requireNonNullElse(version, 0L);
    }

    FindingId finding() {
        return finding;
    }

    FindingCondition shown() {
        return new FindingCondition(id, level, text, version());
    }
}
