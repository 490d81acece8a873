package nl.leerkring.findings;

import java.time.Instant;
import java.time.LocalDate;
import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** A finding as lists show it, with its support in view. */
public record FindingSummary(
        FindingId id,
        GroupId group,
        CycleId cycle,
        @Nullable QuestionId question,
        FindingKind kind,
        @Nullable Level level,
        String statement,
        FindingState state,
        @Nullable LocalDate reviewOn,
        boolean due,
        Instant writtenAt,
        Support support) {

    /** The wording as it is told to the reader of the summary. */
    public FindingWording wording() {
        return new FindingWording(kind, statement, level, question, reviewOn);
    }
}
