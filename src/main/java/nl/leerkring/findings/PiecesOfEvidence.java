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

    /** In which findings these contributions are quoted, as far as the tokens reach. */
    @Query("""
            select e.contribution as contribution, f.id as finding, f.statement as statement, min(e.addedAt) as since
            from Evidence e join Finding f on f.id = e.finding
            where e.contribution in :contributions and f.audience.token in :tokens
            group by e.contribution, f.id, f.statement
            """)
    List<Quoting> quoting(Collection<ContributionId> contributions, Collection<String> tokens);

    Optional<Evidence> findByFindingAndRevisionAndStartsAtAndEndsAt(
            FindingId finding, RevisionId revision, int startsAt, int endsAt);

    /** A row of the above: a finding that quotes a contribution. */
    interface Quoting {
        ContributionId getContribution();

        FindingId getFinding();

        String getStatement();

        Instant getSince();
    }
}
