package nl.leerkring.findings;

import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.GroupRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets search follow when a group gets another name: findings are found under it. */
@Component
class FindingsOfRenamedGroups {

    private static final int AT_ONCE = 100;

    private final Findings findings;
    private final FindingIndexing indexing;

    FindingsOfRenamedGroups(Findings findings, FindingIndexing indexing) {
        this.findings = findings;
        this.indexing = indexing;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(GroupRenamed renamed) {
        putFrom(renamed.group(), PageRequest.of(0, AT_ONCE));
    }

    private void putFrom(GroupId group, Pageable first) {
        var page = findings.inGroup(group, first);
        page.forEach(indexing::put);
        while (page.hasNext()) {
            page = findings.inGroup(group, page.nextPageable());
            page.forEach(indexing::put);
        }
    }
}
