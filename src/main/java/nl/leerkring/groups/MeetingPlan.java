package nl.leerkring.groups;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerkring.network.MunicipalityId;
import org.jspecify.annotations.Nullable;

/** What is planned of a meeting: an exchange has no number, and a preparation question may be left out. */
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

    public MeetingPlan {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("a meeting that starts " + starts + " cannot end " + ends);
        }
    }
}
