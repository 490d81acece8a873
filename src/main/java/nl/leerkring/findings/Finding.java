package nl.leerkring.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A sentence the group stands behind, "volgens de deelnemers". */
@Entity
class Finding {

    @EmbeddedId
    private FindingId id;

    @EmbeddedColumnNaming("group_%s")
    private GroupId group;

    @EmbeddedColumnNaming("cycle_%s")
    private CycleId cycle;

    @EmbeddedColumnNaming("question_%s")
    private @Nullable QuestionId question;

    @Enumerated(EnumType.STRING)
    private FindingKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    private String statement;

    private @Nullable LocalDate reviewOn;

    // State, audience and position do not count as another wording: whoever is typing need not hear of them.
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private FindingState state;

    @AttributeOverride(name = "token", column = @Column(name = "audience"))
    @OptimisticLock(excluded = true)
    private Audience audience;

    @OptimisticLock(excluded = true)
    private int position;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Finding() {}

    /** A first wording, for the group only. */
    Finding(GroupId group, NewFinding wanted, int position, Instant writtenAt) {
        this.id = FindingId.random();
        this.group = group;
        this.cycle = wanted.cycle();
        this.state = FindingState.CONCEPT;
        this.audience = Audience.group(group);
        this.position = position;
        this.writtenAt = writtenAt;
        word(wanted.wording());
    }

    /**
     * Puts another wording in the place of the one that was on screen as version {@code basedOn}. A published finding with
     * other words is no longer the one that was published: it is discussed again.
     *
     * @throws EditConflict when somebody else was first
     */
    void reword(long basedOn, FindingWording wording) {
        if (basedOn != version()) {
            throw new EditConflict(statement, wording.statement(), version());
        }
        if (state == FindingState.PUBLISHED && !statement.equals(wording.statement())) {
            this.state = FindingState.IN_DISCUSSION;
        }
        word(wording);
    }

    private void word(FindingWording wording) {
        this.kind = wording.kind();
        this.statement = wording.statement();
        this.level = wording.level();
        this.question = wording.question();
        this.reviewOn = wording.reviewOn();
    }

    void moveTo(FindingState next) {
        if (next != state && !state.next().contains(next)) {
            throw new IllegalStateException("finding " + id + " cannot go from " + state + " to " + next);
        }
        this.state = next;
    }

    /** Published in an edition for these readers, who from then on can read the finding itself too. */
    void publishFor(Audience readers) {
        if (!state.isPublishable()) {
            throw new IllegalStateException("finding " + id + " is " + state + " and cannot be published");
        }
        this.state = FindingState.PUBLISHED;
        if (!audience.reaches(readers)) {
            this.audience = readers;
        }
    }

    void placeAt(int position) {
        this.position = position;
    }

    boolean isReadableBy(Reader reader) {
        return reader.mayRead(audience);
    }

    /** Whether the day to look again has come. */
    boolean isDueOn(LocalDate day) {
        return state != FindingState.SUPERSEDED && reviewOn != null && !reviewOn.isAfter(day);
    }

    FindingId id() {
        return id;
    }

    GroupId group() {
        return group;
    }

    CycleId cycle() {
        return cycle;
    }

    @Nullable
    QuestionId question() {
        return question;
    }

    FindingKind kind() {
        return kind;
    }

    @Nullable
    Level level() {
        return level;
    }

    String statement() {
        return statement;
    }

    FindingState state() {
        return state;
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    Audience audience() {
        return audience;
    }

    int position() {
        return position;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /** 0 until it is stored, as the first stored version is. */
    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
