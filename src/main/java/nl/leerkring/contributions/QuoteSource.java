package nl.leerkring.contributions;

import nl.leerkring.audience.Audience;

/** What a quote must know of the contribution it was taken from: who may read that one, and which revision is its newest. */
public record QuoteSource(
        ContributionId contribution, ContributionState state, Audience audience, int newestRevision) {}
