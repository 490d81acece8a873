package nl.leerkring.groups;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** In which region a group works; what modules need to know when they write about a group. */
@Service
@Transactional(readOnly = true)
public class GroupRegions {

    private final WorkingGroups groups;

    GroupRegions(WorkingGroups groups) {
        this.groups = groups;
    }

    public RegionId of(GroupId group) {
        return about(group).region();
    }

    /** The group as its region knows it, for those who write down what it did and not for a reader. */
    public GroupSummary about(GroupId group) {
        return groups.findById(group).map(WorkingGroup::summary).orElseThrow(() -> new NotFound("no group " + group));
    }

    /** The same for several groups at once. */
    public Map<GroupId, RegionId> of(Collection<GroupId> ids) {
        return groups.findAllById(ids).stream().collect(Collectors.toMap(WorkingGroup::id, WorkingGroup::region));
    }
}
