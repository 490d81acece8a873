package nl.leerkring.findings;

import nl.leerkring.contributions.ContributionState;
import nl.leerkring.contributions.ContributionSummary;

/** Quoted words as screens show them: the words, some of the text around, the side they take, and whose they are. */
public record Quote(
        EvidenceId id,
        PlaceInRevision place,
        String words,
        String before,
        String after,
        Stance stance,
        ContributionSummary source,
        boolean changedSince) {

    /** Whether its author took the contribution back, or a facilitator holds it back; the words stand, marked. */
    public boolean isTakenBack() {
        return source.state() != ContributionState.SHARED;
    }
}
