package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.network.MunicipalityId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, ContributionId>, JpaSpecificationExecutor<Contribution> {

    Optional<Contribution> findByShareKey(String shareKey);

    Optional<Contribution> findByCodeHash(String codeHash);

    List<Contribution> findByAuthorPersonOrderBySharedAtDesc(PersonId author, Pageable page);

    List<Contribution> findByAuthorShownPlace(MunicipalityId place);

    boolean existsByMeeting(MeetingId meeting);

    List<Contribution> findByOriginIn(Collection<String> origins);

    @Query("""
            select c.question as question, count(c) as number from Contribution c
            where c.question in :questions and c.state = SHARED and c.audience.token in :tokens
            group by c.question
            """)
    List<QuestionCount> countByQuestion(Collection<QuestionId> questions, Collection<String> tokens);

    /** A row of the count above. */
    interface QuestionCount {
        QuestionId getQuestion();

        long getNumber();
    }
}
