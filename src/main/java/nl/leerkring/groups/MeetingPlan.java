package nl.leerkring.groups;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerkring.network.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** What is planned of a meeting: an exchange has no number; place, host and preparation question may come later. */
public record MeetingPlan(
        MeetingKind kind,
        @Nullable Integer number,
        String title,
        Instant starts,
        Instant ends,
        String place,
        @Nullable MunicipalityId municipality,
        @Nullable String preparation,
        Set<QuestionId> questions,
        List<Stage> stages) {

    /** The most a title holds, in UTF-16 units. */
    public static final int LONGEST_TITLE = 150;

    /** The most a place holds, in UTF-16 units. */
    public static final int LONGEST_PLACE = 200;

    /** The most a preparation question holds, in UTF-16 units. */
    public static final int LONGEST_PREPARATION = 400;

    public MeetingPlan {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("a meeting that starts " + starts + " cannot end " + ends);
        }
        if ((kind == MeetingKind.MEETING) != (number != null) || (number != null && number < 1)) {
            throw new IllegalArgumentException("a " + kind + " cannot have number " + number);
        }
        title = Typed.line("a title", title, LONGEST_TITLE);
        place = Typed.optionalLine("a place", place, LONGEST_PLACE);
        preparation = blankToNull(preparation);
        questions = Set.copyOf(questions);
        stages = List.copyOf(stages);
    }

    private static @Nullable String blankToNull(@Nullable String typed) {
        var question = typed == null ? "" : Typed.optionalLine("a preparation", typed, LONGEST_PREPARATION);
        return question.isEmpty() ? null : question;
    }
}
