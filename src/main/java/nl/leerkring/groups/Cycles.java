package nl.leerkring.groups;

import java.util.Collection;
import java.util.List;
import nl.leerkring.audience.GroupId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Cycles extends JpaRepository<Cycle, CycleId> {

    List<Cycle> findByGroupInOrderByBeginsDesc(Collection<GroupId> groups);
}
