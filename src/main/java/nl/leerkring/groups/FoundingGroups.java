package nl.leerkring.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.Slug;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working groups of a region: what its coordinator founds and names. */
@Service
@Transactional
public class FoundingGroups {

    private final WorkingGroups groups;
    private final ApplicationEventPublisher events;

    FoundingGroups(WorkingGroups groups, ApplicationEventPublisher events) {
        this.groups = groups;
        this.events = events;
    }

    /**
     * Founds a working group in a region.
     *
     * @throws Taken when another group has this address
     */
    public GroupId found(RegionId region, Slug slug, GroupWording wording, Reader by) {
        by.requireCoordinatorOf(region);
        if (groups.findBySlug(slug.value()).isPresent()) {
            throw new Taken("address " + slug);
        }
        try {
            return groups.saveAndFlush(new WorkingGroup(region, slug, wording)).id();
        } catch (DataIntegrityViolationException sameMoment) {
            throw new Taken("address " + slug);
        }
    }

    /** The groups of a region, by name. */
    @Transactional(readOnly = true)
    public List<GroupSummary> of(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        return groups.findByRegionIn(Set.of(region)).stream()
                .map(WorkingGroup::summary)
                .sorted(Comparator.comparing(GroupSummary::name))
                .toList();
    }

    /** How a group is worded now, for correcting it. */
    @Transactional(readOnly = true)
    public Versioned<GroupWording> wording(GroupId id, Reader by) {
        var group = groups.findById(id).orElseThrow(() -> notThere(id));
        by.requireCoordinatorOf(group.region());
        return group.wording();
    }

    /** Corrects name and purpose; {@code basedOn} is the version that was on screen. */
    public void correct(GroupId id, long basedOn, GroupWording wording, Reader by) {
        var group = groups.findForChange(id).orElseThrow(() -> notThere(id));
        by.requireCoordinatorOf(group.region());
        var earlier = group.summary().name();
        group.correct(basedOn, wording);
        if (!earlier.equals(wording.name())) {
            events.publishEvent(new GroupRenamed(id));
        }
    }

    private static NotFound notThere(GroupId id) {
        return new NotFound("no group " + id);
    }
}
