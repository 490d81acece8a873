package nl.leerkring.findings;

import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotFound;
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
     * @throws EditConflict when somebody else was first
     */
    public void edit(ConditionId id, long basedOn, Level level, String text, Reader by) {
        var finding = change.guided(findingOf(id), by);
        if (find(id).reword(basedOn, level, text)) {
            changed(finding);
        }
    }

    /** Takes a condition away. */
    public void remove(ConditionId id, Reader by) {
        var finding = change.guided(findingOf(id), by);
        conditions.delete(find(id));
        changed(finding);
    }

    private void changed(Finding finding) {
        finding.discussAgain();
        indexing.put(finding);
    }

    private FindingId findingOf(ConditionId id) {
        return conditions.findingOf(id).orElseThrow(() -> new NotFound("no condition " + id));
    }

    // Only after the finding was locked: what another one is changing would be read too early.
    private Condition find(ConditionId id) {
        return conditions.findById(id).orElseThrow(() -> new NotFound("no condition " + id));
    }
}
