package nl.leerkring.findings;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
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

    private FindingWording wording;

    // State, audience and position do not count as another wording: whoever is typing need not hear of them.
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private FindingState state;

    @AttributeOverride(name = "token", column = @Column(name = "audience"))
    @OptimisticLock(excluded = true)
    private Audience audience;

    @Convert(converter = PublishedWordsConverter.class)
    @OptimisticLock(excluded = true)
    private @Nullable PublishedWords published;

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
        this.wording = wanted.wording();
        this.state = FindingState.CONCEPT;
        this.audience = Audience.group(group);
        this.position = position;
        this.writtenAt = writtenAt;
    }

    /**
     * Puts another wording in the place of the one that was on screen as version {@code basedOn}.
     *
     * @throws EditConflict when somebody else was first
     */
    void reword(long basedOn, FindingWording other) {
        if (basedOn != version()) {
            throw new EditConflict(wording.statement(), other.statement(), version());
        }
        if (other.claimsOtherThan(wording)) {
            discussAgain();
        }
        this.wording = other;
    }

    /** A published finding with other words or conditions is no longer the one that was published: it is discussed again. */
    void discussAgain() {
        if (state == FindingState.PUBLISHED) {
            this.state = FindingState.IN_DISCUSSION;
        }
    }

    void moveTo(FindingState next) {
        if (next != state && !state.next().contains(next)) {
            throw new MovedOn(id, state, next);
        }
        this.state = next;
    }

    /**
     * Published in an edition for these readers, under these conditions. Its widest readers are told its words; those of an
     * earlier edition that went further keep what they were told.
     */
    void publishFor(Audience readers, List<FindingCondition> conditions) {
        if (!state.isPublishable()) {
            throw new IllegalStateException("finding " + id + " is " + state + " and cannot be published");
        }
        this.state = FindingState.PUBLISHED;
        if (readers.reaches(audience)) {
            this.audience = readers;
            this.published = new PublishedWords(wording.kind(), wording.statement(), conditions);
        }
    }

    void placeAt(int position) {
        this.position = position;
    }

    /** Whether this reader may read it at all: as the group has it now, or as it was last published. */
    boolean isReadableBy(Reader reader) {
        return isOfTheGroupOf(reader) || (published != null && reader.mayRead(audience));
    }

    /** What is told to a reader outside the group instead of what the group is writing; nothing for who belongs to it. */
    Optional<PublishedWords> toldInsteadTo(Reader reader) {
        return isOfTheGroupOf(reader) ? Optional.empty() : Optional.ofNullable(published);
    }

    /** The wording as this reader is told it. */
    FindingWording toldTo(Reader reader) {
        return toldInsteadTo(reader)
                .map(told -> new FindingWording(
                        told.kind(), told.statement(), wording.level(), wording.question(), wording.reviewOn()))
                .orElse(wording);
    }

    /** What readers outside the group are told; nothing as long as it was published for no one outside it. */
    Optional<PublishedWords> toldOutside() {
        return audience.equals(Audience.group(group)) ? Optional.empty() : Optional.ofNullable(published);
    }

    boolean isReplaced() {
        return state == FindingState.SUPERSEDED;
    }

    boolean isOfTheGroupOf(Reader reader) {
        return reader.mayRead(Audience.group(group));
    }

    /** Whether the day to look again has come. */
    boolean isDueOn(LocalDate day) {
        var reviewOn = wording.reviewOn();
        return !isReplaced() && reviewOn != null && !reviewOn.isAfter(day);
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

    FindingWording wording() {
        return wording;
    }

    FindingState state() {
        return state;
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
