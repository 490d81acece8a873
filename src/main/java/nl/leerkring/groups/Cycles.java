package nl.leerkring.groups;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.GroupId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Cycles extends JpaRepository<Cycle, CycleId> {

    List<Cycle> findByGroupInOrderByBeginsDesc(Collection<GroupId> groups);

    /** For changing it or something in it: whoever comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Cycle c where c.id = :id")
    Optional<Cycle> findForChange(CycleId id);
}
