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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(CycleId cycle, MeetingPlan plan) {
        this.id = MeetingId.random();
        this.cycle = cycle;
        this.kind = plan.kind();
        this.number = plan.number();
        this.title = plan.title();
        this.starts = plan.starts();
        this.ends = plan.ends();
        this.place = plan.place();
        this.municipality = plan.municipality();
        this.preparation = plan.preparation();
        this.questions.addAll(plan.questions());
        this.stages.addAll(plan.stages());
    }

    CycleId cycle() {
        return cycle;
    }

    void attendedBy(Set<PersonId> people) {
        attended.clear();
        attended.addAll(people);
    }

    void reportedAs(String report) {
        this.report = report;
    }

    MeetingSummary summary() {
        return new MeetingSummary(id, cycle, kind, number, title, starts, ends, place, municipality, preparation);
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
