package nl.leerkring.groups;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Portrait;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names in numbers who could read something before it is shared: "23 mensen, onder wie 4 van gemeenten en 2 managers". Counts
 * people by the same facts that give them their tokens; a test holds the two together.
 */
@Service
@Transactional(readOnly = true)
public class CountingReaders {

    private static final Set<Perspective> DECIDING = Set.of(Perspective.MANAGER, Perspective.EXECUTIVE);

    private final JdbcClient jdbc;
    private final PeopleAtWork people;
    private final WorkingGroups groups;

    CountingReaders(JdbcClient jdbc, PeopleAtWork people, WorkingGroups groups) {
        this.jdbc = jdbc;
        this.people = people;
        this.groups = groups;
    }

    /** How many people could read something of this width in the group, the asker included. */
    public ReaderCount of(GroupId group, Scope scope, Circle circle, Reader asking) {
        asking.requireMemberOf(group);
        var readers = switch (scope) {
            case PEERS -> peers(group, circle);
            case GROUP -> withOverseers(group, membersOf(group));
            case REGION -> withOverseers(group, inRegionOf(group));
            case NETWORK, PUBLIC -> everybody();
        };
        readers.retainAll(everybody()); // who may no longer come in reads nothing
        return count(readers);
    }

    /** The audience that this choice stands for. */
    public Audience audience(GroupId group, Scope scope, Circle circle) {
        return switch (scope) {
            case PEERS -> Audience.peers(group, circle);
            case GROUP -> Audience.group(group);
            case REGION -> Audience.region(find(group).region());
            case NETWORK -> Audience.network();
            case PUBLIC -> Audience.everyone();
        };
    }

    private ReaderCount count(Collection<PersonId> readers) {
        var portraits = people.portraits(readers).values();
        var ofMunicipalities = portraits.stream()
                .filter(portrait -> portrait.employerKind() == OrganisationKind.MUNICIPALITY)
                .count();
        var deciding = portraits.stream().filter(CountingReaders::decides).count();
        return new ReaderCount(readers.size(), (int) ofMunicipalities, (int) deciding);
    }

    private static boolean decides(Portrait portrait) {
        return DECIDING.contains(portrait.workplace().perspective());
    }

    private Set<PersonId> peers(GroupId group, Circle circle) {
        var readers = new HashSet<>(facilitatorsOf(group));
        var members = membersOf(group);
        var portraits = people.portraits(members);
        members.stream()
                .filter(member -> circleOf(portraits.get(member)) == circle)
                .forEach(readers::add);
        return readers;
    }

    private static Circle circleOf(@Nullable Portrait member) {
        return member == null ? Circle.OTHERS : member.workplace().perspective().circle();
    }

    private Set<PersonId> withOverseers(GroupId group, Set<PersonId> readers) {
        var all = new HashSet<>(readers);
        all.addAll(persons(
                "select account_id from coordinator where region_id = ?",
                find(group).region().id()));
        all.addAll(persons("select id from account where administrator and enabled"));
        return all;
    }

    private Set<PersonId> membersOf(GroupId group) {
        return persons("select account_id from membership where group_id = ? and until is null", group.id());
    }

    private Set<PersonId> facilitatorsOf(GroupId group) {
        return persons(
                "select account_id from membership where group_id = ? and facilitates and until is null", group.id());
    }

    private Set<PersonId> inRegionOf(GroupId group) {
        var region = find(group).region().id();
        return persons("""
                select p.account_id from profile p where p.region_id = ?
                union
                select s.account_id from membership s join working_group g on g.id = s.group_id
                where g.region_id = ? and s.until is null
                """, region, region);
    }

    private Set<PersonId> everybody() {
        return persons("select id from account where enabled");
    }

    private Set<PersonId> persons(String sql, Object... parameters) {
        return new HashSet<>(jdbc.sql(sql)
                .params(List.of(parameters))
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list());
    }

    private WorkingGroup find(GroupId group) {
        return groups.findById(group).orElseThrow(() -> new NotFound("no group " + group));
    }
}
