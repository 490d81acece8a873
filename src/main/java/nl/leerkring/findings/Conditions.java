package nl.leerkring.findings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Conditions extends JpaRepository<Condition, ConditionId> {

    List<Condition> findByFindingInOrderByPosition(Collection<FindingId> findings);

    @Query("select coalesce(max(c.position), -1) + 1 from Condition c where c.finding = :finding")
    int nextPosition(FindingId finding);
}
