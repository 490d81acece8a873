package nl.leerkring.groups;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.PersonId;
import nl.leerkring.network.MunicipalityId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A meeting of the group, or its visit to another team. */
@Entity
class Meeting {

    @EmbeddedId
    private MeetingId id;

    @EmbeddedColumnNaming("cycle_%s")
    private CycleId cycle;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private @Nullable Integer number;
    private String title;
    private Instant starts;
    private Instant ends;
    private String place;

    @EmbeddedColumnNaming("municipality_%s")
    private @Nullable MunicipalityId municipality;

    private @Nullable String preparation;
    private @Nullable String report;

    @ElementCollection
    @CollectionTable(name = "meeting_question", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "id", column = @Column(name = "question_id"))
    private Set<QuestionId> questions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "stage", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    private List<Stage> stages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @AttributeOverride(name = "id", column = @Column(name = "account_id"))
    private Set<PersonId> attended = new HashSet<>();

    private int planRevision;
    private int reportRevision;
    private boolean cancelled;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(CycleId cycle, MeetingPlan plan) {
        this.id = MeetingId.random();
        this.cycle = cycle;
        follow(plan);
    }

    private void follow(MeetingPlan plan) {
        this.kind = plan.kind();
        this.number = plan.number();
        this.title = plan.title();
        this.starts = plan.starts();
        this.ends = plan.ends();
        this.place = plan.place();
        this.municipality = plan.municipality();
        this.preparation = plan.preparation();
        this.questions.clear();
        this.questions.addAll(plan.questions());
        this.stages.clear();
        this.stages.addAll(plan.stages());
    }

    MeetingId id() {
        return id;
    }

    CycleId cycle() {
        return cycle;
    }

    void change(long basedOn, MeetingPlan plan) {
        requireGoingOn();
        if (basedOn != planRevision) {
            throw new EditConflict(title, plan.title(), planRevision);
        }
        follow(plan);
        planRevision++;
    }

    void report(long basedOn, MeetingReport noted) {
        requireGoingOn();
        if (basedOn != reportRevision) {
            throw new EditConflict(report == null ? "" : report, noted.text(), reportRevision);
        }
        attended.clear();
        attended.addAll(noted.attended());
        report = noted.text().isEmpty() ? null : noted.text();
        reportRevision++;
    }

    void cancel() {
        this.cancelled = true;
    }

    void requireGoingOn() {
        if (cancelled) {
            throw new CalledOff(id);
        }
    }

    /** Whether nothing was told of it: nobody was there, and nothing was reported. */
    boolean isUntold() {
        return attended.isEmpty() && report == null;
    }

    Versioned<MeetingPlan> plan() {
        return new Versioned<>(
                new MeetingPlan(kind, number, title, starts, ends, place, municipality, preparation, questions, stages),
                planRevision);
    }

    Versioned<MeetingReport> noted() {
        return new Versioned<>(new MeetingReport(attended, report == null ? "" : report), reportRevision);
    }

    MeetingSummary summary() {
        return new MeetingSummary(
                id, cycle, kind, number, title, starts, ends, place, municipality, preparation, cancelled);
    }

    List<Stage> stages() {
        return List.copyOf(stages);
    }

    Set<QuestionId> questions() {
        return Set.copyOf(questions);
    }

    Set<PersonId> attended() {
        return Set.copyOf(attended);
    }

    @Nullable
    String report() {
        return report;
    }
}
