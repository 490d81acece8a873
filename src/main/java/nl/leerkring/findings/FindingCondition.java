package nl.leerkring.findings;

import nl.leerkring.vocabulary.Level;

/** A condition as screens show it under its finding. */
public record FindingCondition(ConditionId id, Level level, String text) {

    /** The most a condition holds, in UTF-16 units. */
    public static final int LONGEST = 400;
}
