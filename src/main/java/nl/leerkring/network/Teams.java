package nl.leerkring.network;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Teams extends JpaRepository<Team, TeamId> {

    boolean existsByMunicipalityAndNameIgnoreCase(MunicipalityId municipality, String name);

    /** For changing it: whoever comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Team t where t.id = :id")
    Optional<Team> findForChange(TeamId id);

    @Query(
            "select distinct t from Team t left join fetch t.employers where t.municipality in :municipalities order by t.name")
    List<Team> inAnyOf(Collection<MunicipalityId> municipalities);
}
