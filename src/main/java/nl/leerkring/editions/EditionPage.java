package nl.leerkring.editions;

import java.util.Map;
import java.util.Set;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.findings.FindingId;

/**
 * An edition as it was published, and beside it what one reader can walk back to: the findings, and the sources with where
 * they stand today.
 */
public record EditionPage(
        EditionSummary summary,
        LearningYield content,
        Set<FindingId> readableFindings,
        Map<ContributionId, ContributionState> readableSources) {}
