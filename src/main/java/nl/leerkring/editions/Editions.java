package nl.leerkring.editions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.CycleId;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Editions extends JpaRepository<Edition, EditionId> {

    String SUMMARY = """
            select new nl.leerkring.editions.EditionSummary(
                e.id, e.group, e.cycle, e.number, e.title, e.audience, e.publishedAt)
            from Edition e where e.audience.token in :tokens""";

    @Query(SUMMARY + " and e.group = :group order by e.publishedAt desc")
    List<EditionSummary> ofGroup(GroupId group, Collection<String> tokens);

    @Query(SUMMARY + " and e.cycle = :cycle order by e.number desc")
    List<EditionSummary> ofCycle(CycleId cycle, Collection<String> tokens);

    /** All of a group, some at a time and always in the same order. */
    @Query("select e from Edition e where e.group = :group order by e.publishedAt, e.id.id")
    Slice<Edition> inGroup(GroupId group, Pageable page);

    @Query("select coalesce(max(e.number), 0) + 1 from Edition e where e.cycle = :cycle")
    int nextNumber(CycleId cycle);

    @Query("""
            select f.id as finding, e.id as edition, e.title as title, e.publishedAt as publishedAt
            from Edition e join e.findings f
            where f.id in :findings and e.audience.token in :tokens
            """)
    List<Holding> holding(Collection<UUID> findings, Collection<String> tokens);

    /** A row of the above: an edition that holds a finding. */
    interface Holding {
        UUID getFinding();

        EditionId getEdition();

        String getTitle();

        Instant getPublishedAt();
    }
}
