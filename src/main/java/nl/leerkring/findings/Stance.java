package nl.leerkring.findings;

/** How quoted words bear on a finding: they speak for it, make a side note to it, or speak against it. */
public enum Stance {
    SUPPORTS,
    QUALIFIES,
    CONTRADICTS
}
