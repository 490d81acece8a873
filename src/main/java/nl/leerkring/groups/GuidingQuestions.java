package nl.leerkring.groups;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface GuidingQuestions extends JpaRepository<GuidingQuestion, QuestionId> {

    List<GuidingQuestion> findByCycleOrderByNumber(CycleId cycle);

    @Query("select q.cycle from GuidingQuestion q where q.id = :id")
    Optional<CycleId> cycleOf(QuestionId id);

    List<GuidingQuestion> findByCycleAndNumber(CycleId cycle, int number);
}
