package nl.leerkring.network;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Teams extends JpaRepository<Team, TeamId> {

    boolean existsByMunicipalityAndNameIgnoreCase(MunicipalityId municipality, String name);

    @Query(
            "select distinct t from Team t left join fetch t.employers where t.municipality in :municipalities order by t.name")
    List<Team> inAnyOf(Collection<MunicipalityId> municipalities);
}
