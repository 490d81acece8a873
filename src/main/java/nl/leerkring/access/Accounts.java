package nl.leerkring.access;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Accounts extends JpaRepository<Account, PersonId> {

    Optional<Account> findByEmail(String email);

    List<Account> findByIdIn(Collection<PersonId> ids);

    List<Account> findByAdministratorTrueAndEnabledTrue();

    boolean existsByAdministratorTrue();

    /** Those who can administer, held in one order: two who take it from each other never both succeed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.administrator = true and a.enabled = true order by a.id.id")
    List<Account> administratorsForChange();
}
