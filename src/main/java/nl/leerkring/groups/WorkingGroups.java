package nl.leerkring.groups;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface WorkingGroups extends JpaRepository<WorkingGroup, GroupId> {

    Optional<WorkingGroup> findBySlug(String slug);

    List<WorkingGroup> findByIdInOrderByName(Collection<GroupId> ids);

    List<WorkingGroup> findByRegionIn(Collection<RegionId> regions);
}
