package nl.leerkring.contributions;

/**
 * A contribution was arranged anew, taken back, held back or released: told within the transaction that does it, to the
 * modules that repeat something of it.
 */
public record ContributionChanged(ContributionId contribution) {}
