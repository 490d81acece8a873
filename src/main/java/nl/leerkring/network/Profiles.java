package nl.leerkring.network;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.RegionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Profiles extends JpaRepository<Profile, PersonId> {

    List<Profile> findByPersonIn(Collection<PersonId> people);

    long countByPerspectiveAndMunicipality(Perspective perspective, MunicipalityId municipality);

    long countByPerspectiveAndMunicipalityIn(Perspective perspective, Collection<MunicipalityId> municipalities);

    List<Profile> findByRegion(RegionId region);

    @Query("select p.person from Profile p where p.region is not null")
    Set<PersonId> withRegion();
}
