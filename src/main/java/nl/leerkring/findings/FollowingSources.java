package nl.leerkring.findings;

import nl.leerkring.contributions.ContributionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what can be found of findings in step with the contributions they quote, in the transaction that changes those. */
@Component
class FollowingSources {

    private final Findings findings;
    private final FindingIndexing indexing;

    FollowingSources(Findings findings, FindingIndexing indexing) {
        this.findings = findings;
        this.indexing = indexing;
    }

    @EventListener
    void follow(ContributionChanged changed) {
        findings.quoting(changed.contribution()).forEach(indexing::put);
    }
}
