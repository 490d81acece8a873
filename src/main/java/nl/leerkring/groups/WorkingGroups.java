package nl.leerkring.groups;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WorkingGroups extends JpaRepository<WorkingGroup, GroupId> {

    Optional<WorkingGroup> findBySlug(String slug);

    /** For changing it, or who belongs to it: whoever comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from WorkingGroup g where g.id = :id")
    Optional<WorkingGroup> findForChange(GroupId id);

    List<WorkingGroup> findByIdInOrderByName(Collection<GroupId> ids);

    List<WorkingGroup> findByRegionIn(Collection<RegionId> regions);
}
