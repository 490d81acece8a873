package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.network.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface Contributions extends JpaRepository<Contribution, ContributionId>, JpaSpecificationExecutor<Contribution> {

    Optional<Contribution> findByShareKey(String shareKey);

    @Query("select c.shareKey as shareKey, c.id as contribution from Contribution c where c.shareKey in :shareKeys")
    List<SharedBefore> findByShareKeyIn(Collection<String> shareKeys);

    @Query("""
            select c.id as contribution, c.externalId as externalId, c.shownAs as shownAs, c.author.person as author
            from Contribution c
            where c.id in :ids and c.externalId is not null and c.state = SHARED and c.audience.token in :tokens
            """)
    List<KnownElsewhere> findKnownElsewhere(Collection<ContributionId> ids, Collection<String> tokens);

    Optional<Contribution> findByCodeHash(String codeHash);

    List<Contribution> findByAuthorPersonOrderBySharedAtDesc(PersonId author, Pageable page);

    List<Contribution> findByAuthorShownPlace(MunicipalityId place);

    boolean existsBySettingMeeting(MeetingId meeting);

    /** With their themes and lines at once, so that many cost no more questions than one. */
    @EntityGraph(attributePaths = {"themes", "lines"})
    List<Contribution> findByIdIn(Collection<ContributionId> ids);

    List<Contribution> findBySettingOriginIn(Collection<String> origins);

    @Query("""
            select c.setting.question as question, count(c) as number from Contribution c
            where c.setting.question in :questions and c.state = SHARED and c.audience.token in :tokens
            group by c.setting.question
            """)
    List<QuestionCount> countByQuestion(Collection<QuestionId> questions, Collection<String> tokens);

    /** A contribution by the key under which it was shared. */
    interface SharedBefore {
        String getShareKey();

        ContributionId getContribution();
    }

    /** A contribution and the id another program knows it by. */
    interface KnownElsewhere {
        ContributionId getContribution();

        String getExternalId();

        ShownAs getShownAs();

        @Nullable
        PersonId getAuthor();
    }

    /** A row of the count above. */
    interface QuestionCount {
        QuestionId getQuestion();

        long getNumber();
    }
}
