package nl.leerkring.groups;

import java.util.Optional;
import nl.leerkring.audience.GroupId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which group has an address. It tells nothing else of the group, and so asks for no reader: who narrows a search by it still
 * finds only what they may see.
 */
@Service
@Transactional(readOnly = true)
public class GroupAddresses {

    private final WorkingGroups groups;

    GroupAddresses(WorkingGroups groups) {
        this.groups = groups;
    }

    public Optional<GroupId> at(String slug) {
        return groups.findBySlug(slug).map(WorkingGroup::id);
    }
}
