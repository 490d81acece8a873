package nl.leerkring.findings;

import java.util.List;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Component;

/** Hands out a finding to those who may change it, one at a time. */
@Component
class FindingsForChange {

    private final Findings findings;

    FindingsForChange(Findings findings) {
        this.findings = findings;
    }

    /** The finding, if this reader guides its group; one that may not be read does not seem to exist. */
    Finding guided(FindingId id, Reader by) {
        var finding = findings.findForChange(id)
                .filter(found -> found.isReadableBy(by))
                .orElseThrow(() -> new NotFound("no finding " + id));
        by.requireGuideOf(finding.group());
        return finding;
    }

    /**
     * The findings among which this one stands, in order: those of its kind in its cycle, the replaced ones apart, because
     * lists show them at the end; for who guides the group.
     */
    List<Finding> guidedAmongItsKind(FindingId id, Reader by) {
        var cycle = findings.cycleOf(id).orElseThrow(() -> new NotFound("no finding " + id));
        var all = findings.findForChange(
                cycle); // all at once and in order: two people who arrange never block each other
        var finding = guided(id, by);
        return all.stream()
                .filter(each -> each.wording().kind() == finding.wording().kind())
                .filter(each -> each.isReplaced() == finding.isReplaced())
                .toList();
    }
}
