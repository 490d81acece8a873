package nl.leerkring.findings;

import java.util.List;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks findings as published, in the transaction of the edition that publishes them. */
@Service
public class PublishingFindings {

    private final Findings findings;
    private final FindingIndexing indexing;

    PublishingFindings(Findings findings, FindingIndexing indexing) {
        this.findings = findings;
        this.indexing = indexing;
    }

    /**
     * Publishes what the group stands behind in a cycle, and lets the readers of the edition read it. Who publishes the same
     * cycle at the same time waits for the first to finish.
     *
     * @return what was published; nothing when the group stands behind nothing yet
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<FindingId> publish(CycleId cycle, Audience readers, Reader by) {
        var publishable = findings.findForChange(cycle).stream()
                .filter(finding -> finding.state().isPublishable())
                .toList();
        publishable.forEach(finding -> publish(finding, readers, by));
        return FindingSummaries.ids(publishable);
    }

    private void publish(Finding finding, Audience readers, Reader by) {
        by.requireGuideOf(finding.group());
        finding.publishFor(readers);
        indexing.put(finding, by);
    }
}
