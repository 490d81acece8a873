package nl.leerkring.editions;

import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.GroupRenamed;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets search follow when a group gets another name: editions are found under it. */
@Component
class EditionsOfRenamedGroups {

    private static final int AT_ONCE = 100;

    private final Editions editions;
    private final EditionIndexing indexing;

    EditionsOfRenamedGroups(Editions editions, EditionIndexing indexing) {
        this.editions = editions;
        this.indexing = indexing;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void follow(GroupRenamed renamed) {
        putFrom(renamed.group(), PageRequest.of(0, AT_ONCE));
    }

    private void putFrom(GroupId group, Pageable first) {
        var page = editions.inGroup(group, first);
        page.forEach(indexing::put);
        while (page.hasNext()) {
            page = editions.inGroup(group, page.nextPageable());
            page.forEach(indexing::put);
        }
    }
}
