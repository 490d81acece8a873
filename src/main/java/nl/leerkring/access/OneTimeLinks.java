package nl.leerkring.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface OneTimeLinks extends JpaRepository<OneTimeLink, PersonId> {

    Optional<OneTimeLink> findByPrint(String print);

    List<OneTimeLink> findByPersonIn(Collection<PersonId> people);
}
