package nl.leerkring.editions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Source;
import nl.leerkring.findings.ReadingFindings;
import nl.leerkring.groups.CycleId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers see of editions: only those published for an audience they stand in. */
@Service
@Transactional(readOnly = true)
public class ReadingEditions {

    private final Editions editions;
    private final ReadingFindings findings;
    private final ReadingContributions contributions;

    ReadingEditions(Editions editions, ReadingFindings findings, ReadingContributions contributions) {
        this.editions = editions;
        this.findings = findings;
        this.contributions = contributions;
    }

    /** The editions of a group that the reader may see, newest first. */
    public List<EditionSummary> ofGroup(GroupId group, Reader reader) {
        return editions.ofGroup(group, reader.tokens());
    }

    /** The editions of a cycle that the reader may see, newest first. */
    public List<EditionSummary> ofCycle(CycleId cycle, Reader reader) {
        return editions.ofCycle(cycle, reader.tokens());
    }

    /** An edition, and which of its findings and sources the reader can walk back to. */
    public EditionPage read(EditionId id, Reader reader) {
        var edition = editions.findById(id)
                .filter(found -> found.isReadableBy(reader))
                .orElseThrow(() -> new NotFound("no edition " + id));
        var content = edition.content();
        var inside = content.findings().stream().map(Learnt::finding).toList();
        return new EditionPage(
                edition.summary(),
                content,
                findings.summaries(inside, reader).keySet(),
                states(content.sources(), reader));
    }

    private Map<ContributionId, ContributionState> states(Collection<Source> sources, Reader reader) {
        var ids = sources.stream().map(Source::contribution).toList();
        return contributions.summaries(ids, reader).values().stream()
                .collect(Collectors.toMap(ContributionSummary::id, ContributionSummary::state));
    }
}
