package nl.leerkring.groups;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Perspective;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which circles sit at the table of a group, for saying who was not heard. Never how many, so never who. */
@Service
@Transactional(readOnly = true)
public class CirclesInGroups {

    private final JdbcClient jdbc;

    CirclesInGroups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The circles of those who are members now, for each group; a group without members is left out. */
    public Map<GroupId, Set<Circle>> of(Collection<GroupId> groups) {
        var circles = new HashMap<GroupId, Set<Circle>>();
        if (groups.isEmpty()) {
            return circles;
        }
        jdbc.sql("""
                select distinct m.group_id, p.perspective
                from membership m join profile p on p.account_id = m.account_id
                where m.group_id in (:groups) and m.until is null
                """)
                .param("groups", groups.stream().map(GroupId::id).toList())
                .query((row, number) -> Map.entry(
                        new GroupId(row.getObject(1, UUID.class)),
                        Perspective.valueOf(row.getString(2)).circle()))
                .list()
                .forEach(seat -> circles.computeIfAbsent(seat.getKey(), none -> EnumSet.noneOf(Circle.class))
                        .add(seat.getValue()));
        return circles;
    }
}
