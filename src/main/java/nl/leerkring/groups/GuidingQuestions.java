package nl.leerkring.groups;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface GuidingQuestions extends JpaRepository<GuidingQuestion, QuestionId> {

    List<GuidingQuestion> findByCycleOrderByNumber(CycleId cycle);
}
