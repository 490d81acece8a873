package nl.leerkring.network;

import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Regions extends JpaRepository<Region, RegionId> {}
