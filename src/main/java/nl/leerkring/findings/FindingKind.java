package nl.leerkring.findings;

/** What sort of sentence a finding is; the order is the order in which the learning yield tells them. */
public enum FindingKind {
    WHAT_WORKS,
    WHAT_IS_NECESSARY,
    PROVISIONAL_CONCLUSION
}
