package nl.leerkring.network;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotAllowed;
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

    Coordination(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes somebody coordinator of a region; for administrators. */
    public void appoint(PersonId person, RegionId region, Reader by) {
        requireAdministrator(by);
        if (regionsOf(person).contains(region)) {
            return;
        }
        jdbc.sql("insert into coordinator (region_id, account_id) values (?, ?)")
                .params(region.id(), person.id())
                .update();
    }

    /** Takes somebody's region from them again; for administrators. */
    public void relieve(PersonId person, RegionId region, Reader by) {
        requireAdministrator(by);
        jdbc.sql("delete from coordinator where region_id = ? and account_id = ?")
                .params(region.id(), person.id())
                .update();
    }

    /** Who coordinates a region, for who runs it. */
    @Transactional(readOnly = true)
    public Set<PersonId> of(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        return jdbc
                .sql("select account_id from coordinator where region_id = ?")
                .param(region.id())
                .query(UUID.class)
                .list()
                .stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
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

    private static void requireAdministrator(Reader by) {
        if (!by.administrator()) {
            throw new NotAllowed("only an administrator appoints and relieves coordinators");
        }
    }
}
