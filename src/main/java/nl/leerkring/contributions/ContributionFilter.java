package nl.leerkring.contributions;

import nl.leerkring.audience.GroupId;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.QuestionId;
import org.jspecify.annotations.Nullable;

/** Which contributions a list holds; a part left out does not narrow it. */
public record ContributionFilter(
        @Nullable GroupId group,
        @Nullable CycleId cycle,
        @Nullable MeetingId meeting,
        @Nullable QuestionId question,
        @Nullable ContributionKind kind) {

    public static ContributionFilter ofGroup(GroupId group) {
        return new ContributionFilter(group, null, null, null, null);
    }

    public static ContributionFilter ofCycle(CycleId cycle) {
        return new ContributionFilter(null, cycle, null, null, null);
    }

    public static ContributionFilter ofMeeting(MeetingId meeting) {
        return new ContributionFilter(null, null, meeting, null, null);
    }

    public static ContributionFilter ofQuestion(QuestionId question) {
        return new ContributionFilter(null, null, null, question, null);
    }
}
