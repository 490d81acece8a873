package nl.leerkring.groups;

import java.util.List;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Memberships extends JpaRepository<Membership, UUID> {

    List<Membership> findByPerson(PersonId person);

    List<Membership> findByGroup(GroupId group);

    boolean existsByGroupAndPerson(GroupId group, PersonId person);
}
