package nl.leerkring.network;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Organisations extends JpaRepository<Organisation, OrganisationId> {

    boolean existsByNameIgnoreCase(String name);

    Optional<Organisation> findFirstByNameIgnoreCase(String name);

    /** For changing it: whoever comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> findForChange(OrganisationId id);

    /** Those that serve one of these, with all they serve. */
    @Query("""
            select distinct o from Organisation o left join fetch o.serves
            where exists (select 1 from Organisation other join other.serves place
                          where other = o and place in :municipalities)
            order by o.name
            """)
    List<Organisation> servingAnyOf(Collection<MunicipalityId> municipalities);
}
