package nl.leerkring.network;

import java.util.List;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Municipalities extends JpaRepository<Municipality, MunicipalityId> {

    List<Municipality> findByRegionOrderByName(RegionId region);

    boolean existsByRegionAndNameIgnoreCase(RegionId region, String name);
}
