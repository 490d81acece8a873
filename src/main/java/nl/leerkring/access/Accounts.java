package nl.leerkring.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Accounts extends JpaRepository<Account, PersonId> {

    Optional<Account> findByEmail(String email);

    List<Account> findByIdIn(Collection<PersonId> ids);

    List<Account> findByAdministratorTrueAndEnabledTrue();

    boolean existsByAdministratorTrue();
}
