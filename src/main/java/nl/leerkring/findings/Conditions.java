package nl.leerkring.findings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Conditions extends JpaRepository<Condition, ConditionId> {

    List<Condition> findByFindingInOrderByPosition(Collection<FindingId> findings);

    @Query("select c.finding from Condition c where c.id = :id")
    Optional<FindingId> findingOf(ConditionId id);

    @Query("select coalesce(max(c.position), -1) + 1 from Condition c where c.finding = :finding")
    int nextPosition(FindingId finding);
}
