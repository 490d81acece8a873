package nl.leerkring.contributions;

import java.time.Instant;
import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import org.jspecify.annotations.Nullable;

/** A contribution as a card shows it, wherever that card lies. */
public record ContributionSummary(
        ContributionId id,
        ContributionKind kind,
        ContributionState state,
        String title,
        String excerpt,
        Byline byline,
        @Nullable GroupId group,
        @Nullable MeetingId meeting,
        @Nullable QuestionId question,
        Instant sharedAt,
        long recognised,
        long replies) {

    /** The same without a word of what was said, as others see one that was withdrawn. */
    ContributionSummary withoutWords() {
        return new ContributionSummary(
                id, kind, state, "", "", byline, group, meeting, question, sharedAt, recognised, replies);
    }
}
