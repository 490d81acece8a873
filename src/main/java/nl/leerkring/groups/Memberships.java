package nl.leerkring.groups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who belongs and who belonged. What opens something asks for those who belong now: {@code …UntilIsNull}. */
interface Memberships extends JpaRepository<Membership, UUID> {

    List<Membership> findByPersonAndUntilIsNull(PersonId person);

    List<Membership> findByGroupAndUntilIsNull(GroupId group);

    Optional<Membership> findByGroupAndPersonAndUntilIsNull(GroupId group, PersonId person);

    /** Who belonged on one of these days, whether or not they do now. */
    @Query("""
            select m.person from Membership m
            where m.group = :group and m.since <= :last and (m.until is null or m.until >= :first)
            """)
    Set<PersonId> findPeopleBetween(GroupId group, LocalDate first, LocalDate last);
}
