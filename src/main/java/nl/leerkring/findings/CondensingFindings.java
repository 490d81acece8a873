package nl.leerkring.findings;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.groups.ReadingGroups;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Condenses what was brought in to sentences the group stands behind; for who guides the group. */
@Service
@Transactional
public class CondensingFindings {

    private final Findings findings;
    private final FindingsForChange change;
    private final ReadingGroups groups;
    private final FindingIndexing indexing;
    private final Clock clock;

    CondensingFindings(
            Findings findings, FindingsForChange change, ReadingGroups groups, FindingIndexing indexing, Clock clock) {
        this.findings = findings;
        this.change = change;
        this.groups = groups;
        this.indexing = indexing;
        this.clock = clock;
    }

    /** Writes a finding, as a concept for the group. */
    public FindingId write(NewFinding wanted, Reader by) {
        var group = groups.cycle(wanted.cycle(), by).group();
        by.requireGuideOf(group);
        requireQuestionOf(wanted.cycle(), wanted.wording().question(), by);
        var finding = new Finding(group, wanted, findings.nextPosition(wanted.cycle()), clock.instant());
        findings.save(finding);
        indexing.put(finding);
        return finding.id();
    }

    /**
     * Words a finding anew; {@code basedOn} is the version that was on screen.
     *
     * @return the version that stands now
     * @throws EditConflict when somebody else was first
     */
    public long reword(FindingId id, long basedOn, FindingWording wording, Reader by) {
        var finding = change.guided(id, by);
        requireQuestionOf(finding.cycle(), wording.question(), by);
        finding.reword(basedOn, wording);
        findings.flush(); // gives it its next version
        indexing.put(finding);
        return finding.version();
    }

    /** Takes a finding further, or back to discussion. */
    public void moveTo(FindingId id, FindingState state, Reader by) {
        var finding = change.guided(id, by);
        finding.moveTo(state);
        indexing.put(finding);
    }

    /** Tells it before the finding of its kind that now precedes it. */
    public void moveUp(FindingId id, Reader by) {
        move(id, -1, by);
    }

    /** Tells it after the finding of its kind that now follows it. */
    public void moveDown(FindingId id, Reader by) {
        move(id, 1, by);
    }

    private void move(FindingId id, int steps, Reader by) {
        var order = new ArrayList<>(change.guidedAmongItsKind(id, by));
        var from = FindingSummaries.ids(order).indexOf(id);
        var to = from + steps;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
        }
        for (var position = 0; position < order.size(); position++) {
            order.get(position).placeAt(position); // findings of different kinds never stand among each other
        }
    }

    private void requireQuestionOf(CycleId cycle, @Nullable QuestionId question, Reader by) {
        if (question != null && !groups.question(question, by).cycle().equals(cycle)) {
            throw new NotFound("no question " + question + " in cycle " + cycle);
        }
    }
}
