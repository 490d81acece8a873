package nl.leerkring.groups;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.RegionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds people who do not belong to a group yet. A part of a name finds people of the region only, so that no coordinator
 * browses the whole country; whoever knows somebody's whole address knows them already.
 */
@Component
class Newcomers {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    Newcomers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonId> find(String words, GroupId group, RegionId region) {
        var small = words.toLowerCase(Locale.ROOT);
        return jdbc.sql("""
                select a.id from account a
                left join profile p on p.account_id = a.id
                where a.enabled
                  and (a.email = :whole
                    or (lower(a.name) like :part escape '!' and (p.region_id is null or p.region_id = :region)))
                  and not exists (
                    select 1 from membership s where s.account_id = a.id and s.group_id = :group and s.until is null)
                order by a.name, a.id
                limit :most
                """)
                .param("whole", small)
                .param("part", "%" + escaped(small) + "%")
                .param("region", region.id())
                .param("group", group.id())
                .param("most", MOST)
                .query((row, number) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    private static String escaped(String words) {
        return words.replaceAll("[!%_]", "!$0");
    }
}
