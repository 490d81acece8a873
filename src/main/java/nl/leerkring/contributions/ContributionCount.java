package nl.leerkring.contributions;

/** How many of something one contribution has, as a query counts it. */
interface ContributionCount {

    ContributionId getContribution();

    long getNumber();
}
