package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
    private final Conditions conditions;
    private final FindingIndexing indexing;

    PublishingFindings(Findings findings, Conditions conditions, FindingIndexing indexing) {
        this.findings = findings;
        this.conditions = conditions;
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
        var ids = FindingSummaries.ids(publishable);
        var under = conditions.findByFindingInOrderByPosition(ids).stream()
                .collect(groupingBy(Condition::finding, mapping(Condition::shown, toList())));
        for (var finding : publishable) {
            by.requireGuideOf(finding.group());
            finding.publishFor(readers, under.getOrDefault(finding.id(), List.of()));
            indexing.put(finding);
        }
        return ids;
    }
}
