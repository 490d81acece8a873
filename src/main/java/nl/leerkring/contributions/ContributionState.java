package nl.leerkring.contributions;

/** Where a contribution stands; one that is withdrawn or held back leaves its quotes standing. */
public enum ContributionState {
    SHARED,
    WITHDRAWN,
    HELD_BACK
}
