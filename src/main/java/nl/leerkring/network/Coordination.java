package nl.leerkring.network;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.access.People;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who coordinates which region. */
@Service
@Transactional
public class Coordination {

    private final JdbcClient jdbc;
    private final People people;
    private final Regions regions;
    private final AuditTrail audit;

    Coordination(JdbcClient jdbc, People people, Regions regions, AuditTrail audit) {
        this.jdbc = jdbc;
        this.people = people;
        this.regions = regions;
        this.audit = audit;
    }

    /** Makes somebody coordinator of a region; for administrators. */
    public void appoint(PersonId person, RegionId region, Reader by) {
        by.requireAdministrator();
        if (regionsOf(person).contains(region)) {
            return;
        }
        jdbc.sql("insert into coordinator (region_id, account_id) values (?, ?)")
                .params(region.id(), person.id())
                .update();
        audit.record(by, "COORDINATOR_APPOINTED", person, nameOf(region));
    }

    /** Takes somebody's region from them again; for administrators. */
    public void relieve(PersonId person, RegionId region, Reader by) {
        by.requireAdministrator();
        var taken = jdbc.sql("delete from coordinator where region_id = ? and account_id = ?")
                .params(region.id(), person.id())
                .update();
        if (taken > 0) {
            audit.record(by, "COORDINATOR_RELIEVED", person, nameOf(region));
        }
    }

    private String nameOf(RegionId region) {
        return regions.findById(region)
                .map(found -> found.summary().name())
                .orElseThrow(() -> new NotFound("no region " + region));
    }

    /** Who coordinates a region by name, for who runs it. */
    @Transactional(readOnly = true)
    public List<Coordinator> of(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        var found = jdbc.sql("select account_id from coordinator where region_id = ?")
                .param(region.id())
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        return people.names(found).entrySet().stream()
                .map(named -> new Coordinator(named.getKey(), named.getValue()))
                .sorted(Comparator.comparing(Coordinator::name))
                .toList();
    }

    /** The regions this person coordinates. */
    @Transactional(readOnly = true)
    public List<RegionId> regionsOf(PersonId person) {
        return jdbc
                .sql("select region_id from coordinator where account_id = ?")
                .param(person.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(RegionId::new)
                .toList();
    }
}
