package nl.leerkring.groups;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.leerkring.calendar.Days;
import org.jspecify.annotations.Nullable;

/** Meetings as a facilitator plans them in tests: an afternoon, unless told otherwise. */
public final class Plans {

    private final MeetingKind kind;
    private final @Nullable Integer number;
    private String title;
    private LocalDate day = LocalDate.now(Days.AMSTERDAM).plusDays(10);
    private Set<QuestionId> questions = Set.of();
    private final List<Stage> stages = new ArrayList<>();

    private Plans(MeetingKind kind, @Nullable Integer number, String title) {
        this.kind = kind;
        this.number = number;
        this.title = title;
    }

    public static Plans aMeeting(int number) {
        return new Plans(MeetingKind.MEETING, number, "Terugkijken");
    }

    public static Plans aVisit() {
        return new Plans(MeetingKind.EXCHANGE, null, "Op bezoek");
    }

    public Plans called(String title) {
        this.title = title;
        return this;
    }

    public Plans on(LocalDate day) {
        this.day = day;
        return this;
    }

    /** A week ago, so that there is something to tell of it. */
    public Plans past() {
        return on(LocalDate.now(Days.AMSTERDAM).minusDays(7));
    }

    public Plans about(QuestionId question) {
        this.questions = Set.of(question);
        return this;
    }

    public Plans with(String stage, int minutes) {
        stages.add(new Stage(stage, minutes));
        return this;
    }

    public MeetingPlan made() {
        return new MeetingPlan(
                kind, number, title, at(13), at(16), "Buurthuis", null, "Wat neem je mee?", questions, stages);
    }

    private Instant at(int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Days.AMSTERDAM).toInstant();
    }
}
