package nl.leerkring.findings.ui;

import java.util.Optional;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** What the device keeps beside the text of a condition: its level, and which version of which one is worded anew. */
record ConditionChoices(Level level, @Nullable ConditionId condition, long version) {

    static ConditionChoices of(Level level, @Nullable FindingCondition edited) {
        return edited == null
                ? new ConditionChoices(level, null, 0)
                : new ConditionChoices(level, edited.id(), edited.version());
    }

    /** The condition that was begun with, as far as saving another wording of it needs; null when it was a new one. */
    @Nullable
    FindingCondition begunAs(String text) {
        return condition == null ? null : new FindingCondition(condition, level, text, version);
    }

    String asText() {
        return condition == null ? level.name() : level + " " + condition + " " + version;
    }

    /** Reads what a device kept; nothing when it is not ours. */
    static Optional<ConditionChoices> parse(String text) {
        var parts = text.split(" ", -1);
        try {
            var level = Level.valueOf(parts[0]);
            return switch (parts.length) {
                case 1 -> Optional.of(new ConditionChoices(level, null, 0));
                case 3 -> Optional.of(new ConditionChoices(level, ConditionId.of(parts[1]), Long.parseLong(parts[2])));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }
}
