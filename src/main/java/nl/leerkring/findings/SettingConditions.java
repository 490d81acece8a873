package nl.leerkring.findings;

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
        indexing.put(finding, by);
        return condition.shown().id();
    }

    /** Words a condition anew, or puts it on another level. */
    public void edit(ConditionId id, Level level, String text, Reader by) {
        var condition = find(id);
        var finding = change.guided(condition.finding(), by);
        condition.reword(level, text);
        indexing.put(finding, by);
    }

    /** Takes a condition away. */
    public void remove(ConditionId id, Reader by) {
        var condition = find(id);
        var finding = change.guided(condition.finding(), by);
        conditions.delete(condition);
        indexing.put(finding, by);
    }

    private Condition find(ConditionId id) {
        return conditions.findById(id).orElseThrow(() -> new NotFound("no condition " + id));
    }
}
