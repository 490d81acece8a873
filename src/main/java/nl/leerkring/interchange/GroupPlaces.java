package nl.leerkring.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.QuestionSummary;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * A group with all that something can be said at, on or under in it. A number means the newest cycle, in which people work;
 * an id any cycle.
 */
record GroupPlaces(
        GroupSummary group,
        @Nullable CycleId newest,
        List<MeetingSummary> meetings,
        List<QuestionSummary> questions,
        Map<String, ThemeId> themes) {

    Optional<MeetingSummary> meeting(String named) {
        return meetings.stream()
                .filter(meeting -> meeting.id().toString().equals(named)
                        || (meeting.cycle().equals(newest) && isNumber(meeting.number(), named)))
                .findFirst();
    }

    Optional<QuestionSummary> question(String named) {
        return questions.stream()
                .filter(question -> question.id().toString().equals(named)
                        || (question.cycle().equals(newest) && isNumber(question.number(), named)))
                .findFirst();
    }

    private static boolean isNumber(@Nullable Integer number, String named) {
        return number != null && number.toString().equals(named);
    }
}
