package nl.leerkring.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

interface PersonalTokens extends JpaRepository<PersonalToken, TokenId> {

    Optional<PersonalToken> findBySecretHash(String secretHash);

    List<PersonalToken> findByOwnerOrderByCreatedOnDescNameAsc(PersonId owner);

    long countByOwner(PersonId owner);

    /** Past the version: two requests of one program at once are no conflict. */
    @Modifying
    @Transactional
    @Query("update PersonalToken t set t.lastUsedOn = :day where t.id = :id")
    void usedOn(TokenId id, LocalDate day);
}
