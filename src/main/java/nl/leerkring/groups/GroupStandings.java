package nl.leerkring.groups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.RegionId;
import nl.leerkring.audience.Standing;
import nl.leerkring.audience.Standings;
import nl.leerkring.network.Coordination;
import nl.leerkring.network.PeopleAtWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody stands by belonging to groups, facilitating them, or watching over those of a region. */
@Component
class GroupStandings implements Standings {

    private final Memberships memberships;
    private final WorkingGroups groups;
    private final PeopleAtWork people;
    private final Coordination coordination;

    GroupStandings(Memberships memberships, WorkingGroups groups, PeopleAtWork people, Coordination coordination) {
        this.memberships = memberships;
        this.groups = groups;
        this.people = people;
        this.coordination = coordination;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<Standing> of(PersonId person, boolean administrator) {
        return Stream.concat(asMember(person), asOverseer(person, administrator));
    }

    private Stream<Standing> asMember(PersonId person) {
        var circle = people.workplaceOf(person)
                .map(workplace -> workplace.perspective().circle())
                .orElse(Circle.OTHERS);
        var mine = memberships.findByPersonAndUntilIsNull(person);
        var regions = regionsOf(mine.stream().map(Membership::group).toList());
        return mine.stream().flatMap(membership -> standings(membership, circle, regions));
    }

    private static Stream<Standing> standings(Membership membership, Circle circle, Map<GroupId, RegionId> regions) {
        var group = membership.group();
        var region = Optional.ofNullable(regions.get(group)).map(Standing.InRegion::new);
        var facilitator = membership.isFacilitator() ? Stream.of(new Standing.Facilitator(group)) : Stream.empty();
        return Stream.of(Stream.of(new Standing.Member(group, circle)), region.stream(), facilitator)
                .flatMap(each -> each.map(Standing.class::cast));
    }

    private Map<GroupId, RegionId> regionsOf(List<GroupId> ids) {
        return groups.findAllById(ids).stream().collect(Collectors.toMap(WorkingGroup::id, WorkingGroup::region));
    }

    private Stream<Standing> asOverseer(PersonId person, boolean administrator) {
        var watched = administrator ? groups.findAll() : groups.findByRegionIn(coordination.regionsOf(person));
        return watched.stream().map(WorkingGroup::id).map(Standing.Overseer::new);
    }
}
