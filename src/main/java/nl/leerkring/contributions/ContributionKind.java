package nl.leerkring.contributions;

/** What sort of thing somebody leaves; an insight is anything else learnt or seen. */
public enum ContributionKind {
    SUCCESS,
    DILEMMA,
    GOLDEN_TIP,
    QUESTION,
    INSIGHT
}
