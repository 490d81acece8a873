package nl.leerkring.findings;

import nl.leerkring.vocabulary.Level;

/** A condition as screens show it under its finding; {@code version} is what a next wording of it is based on. */
public record FindingCondition(ConditionId id, Level level, String text, long version) {

    /** The most a condition holds, in UTF-16 units. */
    public static final int LONGEST = 400;
}
