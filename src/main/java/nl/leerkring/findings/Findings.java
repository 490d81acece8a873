package nl.leerkring.findings;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.GroupId;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Findings extends JpaRepository<Finding, FindingId> {

    List<Finding> findByCycleOrderByPosition(CycleId cycle);

    List<Finding> findByWordingQuestionOrderByPosition(QuestionId question);

    /** For changing it: whoever comes second waits, and then sees what the first one wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.id = :id")
    Optional<Finding> findForChange(FindingId id);

    /** For changing the findings of a cycle together, one person at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select f from Finding f where f.cycle = :cycle order by f.position, f.writtenAt")
    List<Finding> findForChange(CycleId cycle);

    /** The findings that quote a contribution, in the order in which they are published: who waits, waits for the same one. */
    @Query("""
            select f from Finding f
            where exists (select e from Evidence e where e.finding = f.id and e.contribution = :contribution)
            order by f.cycle.id, f.position, f.writtenAt
            """)
    List<Finding> quoting(ContributionId contribution);

    /** All of a group, some at a time and always in the same order. */
    @Query("select f from Finding f where f.group = :group order by f.cycle.id, f.position, f.writtenAt, f.id.id")
    Slice<Finding> inGroup(GroupId group, Pageable page);

    @Query("select f.cycle from Finding f where f.id = :id")
    Optional<CycleId> cycleOf(FindingId id);

    @Query("select coalesce(max(f.position), -1) + 1 from Finding f where f.cycle = :cycle")
    int nextPosition(CycleId cycle);

    @Query("""
            select f.wording.question as question, count(f) as number from Finding f
            where f.wording.question in :questions and f.state <> SUPERSEDED and f.audience.token in :tokens
            group by f.wording.question
            """)
    List<QuestionCount> countByQuestion(Collection<QuestionId> questions, Collection<String> tokens);

    /** A row of the count above. */
    interface QuestionCount {
        QuestionId getQuestion();

        long getNumber();
    }
}
