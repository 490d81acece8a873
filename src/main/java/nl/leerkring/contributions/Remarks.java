package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Remarks extends JpaRepository<Remark, UUID> {

    List<Remark> findByContributionOrderByWrittenAt(ContributionId contribution);

    @Query("select r.contribution as contribution, count(r) as number from Remark r"
            + " where r.contribution in :contributions group by r.contribution")
    List<ContributionCount> countIn(Collection<ContributionId> contributions);
}
