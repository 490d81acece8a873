package nl.leerkring.findings;

import java.util.Optional;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.Reader;
import nl.leerkring.vocabulary.Level;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes under a finding what has to be so before it holds; for who guides the group. */
@Service
@Transactional
public class SettingConditions {

    private final Conditions conditions;
    private final FindingsForChange change;
    private final FindingIndexing indexing;

    SettingConditions(Conditions conditions, FindingsForChange change, FindingIndexing indexing) {
        this.conditions = conditions;
        this.change = change;
        this.indexing = indexing;
    }

    /** Adds a condition on a level, after those that are there. */
    public ConditionId add(FindingId id, Level level, String text, Reader by) {
        var finding = change.guided(id, by);
        var condition = new Condition(id, level, text, conditions.nextPosition(id));
        conditions.save(condition);
        changed(finding);
        return condition.shown().id();
    }

    /**
     * Words a condition anew, or puts it on another level; {@code basedOn} is the version that was on screen.
     *
     * @return false when somebody took it away meanwhile
     * @throws EditConflict when somebody else worded it first
     */
    public boolean edit(ConditionId id, long basedOn, Level level, String text, Reader by) {
        var held = hold(id, by);
        held.ifPresent(standing -> {
            if (standing.condition().reword(basedOn, level, text)) {
                changed(standing.finding());
            }
        });
        return held.isPresent();
    }

    /** Takes a condition away; one that is gone already stays gone. */
    public void remove(ConditionId id, Reader by) {
        hold(id, by).ifPresent(standing -> {
            conditions.delete(standing.condition());
            changed(standing.finding());
        });
    }

    private record Held(Finding finding, Condition condition) {}

    // The finding first: what another one is changing in the condition would be read too early.
    private Optional<Held> hold(ConditionId id, Reader by) {
        var finding = conditions.findingOf(id).map(known -> change.guided(known, by));
        return finding.flatMap(held -> conditions.findById(id).map(condition -> new Held(held, condition)));
    }

    private void changed(Finding finding) {
        finding.discussAgain();
        indexing.put(finding);
    }
}
