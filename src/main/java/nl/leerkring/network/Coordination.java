package nl.leerkring.network;

import java.util.List;
import java.util.UUID;
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
        if (!by.administrator()) {
            throw new NotAllowed("only an administrator appoints coordinators");
        }
        jdbc.sql("insert into coordinator (region_id, account_id) values (?, ?)")
                .params(region.id(), person.id())
                .update();
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
