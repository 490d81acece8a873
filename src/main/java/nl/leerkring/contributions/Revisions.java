package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Revisions extends JpaRepository<Revision, RevisionId> {

    List<Revision> findByContributionOrderByNumberDesc(ContributionId contribution);

    Optional<Revision> findByContributionAndNumber(ContributionId contribution, int number);

    List<Revision> findByIdIn(Collection<RevisionId> ids);
}
