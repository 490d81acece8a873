package nl.leerkring.network;

import java.util.Optional;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Regions extends JpaRepository<Region, RegionId> {

    Optional<Region> findBySlug(String slug);

    boolean existsBySlug(String slug);
}
