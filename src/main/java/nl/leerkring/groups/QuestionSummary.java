package nl.leerkring.groups;

/** A guiding question as screens show it. */
public record QuestionSummary(QuestionId id, CycleId cycle, int number, String text) {}
