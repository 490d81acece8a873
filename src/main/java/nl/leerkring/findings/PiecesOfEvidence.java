package nl.leerkring.findings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.RevisionId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PiecesOfEvidence extends JpaRepository<Evidence, EvidenceId> {

    List<Evidence> findByFindingInOrderByAddedAt(Collection<FindingId> findings);

    /** In which findings these contributions are quoted, whoever may read those. */
    @Query("""
            select e.contribution as contribution, e.finding as finding, min(e.addedAt) as since
            from Evidence e where e.contribution in :contributions
            group by e.contribution, e.finding
            """)
    List<Quoting> quoting(Collection<ContributionId> contributions);

    @Query("select e.finding from Evidence e where e.id = :id")
    Optional<FindingId> findingOf(EvidenceId id);

    Optional<Evidence> findByFindingAndRevisionAndStartsAtAndEndsAt(
            FindingId finding, RevisionId revision, int startsAt, int endsAt);

    /** A row of the above: a finding that quotes a contribution. */
    interface Quoting {
        ContributionId getContribution();

        FindingId getFinding();

        Instant getSince();
    }
}
