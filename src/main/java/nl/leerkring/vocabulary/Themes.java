package nl.leerkring.vocabulary;

import java.util.List;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Themes extends JpaRepository<Theme, ThemeId> {

    List<Theme> findByRegionOrderByTitle(RegionId region);

    List<Theme> findByRegionOrGroupOrderByTitle(RegionId region, GroupId group);

    List<Theme> findByTitleIgnoreCase(String title);
}
