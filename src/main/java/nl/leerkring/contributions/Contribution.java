package nl.leerkring.contributions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.access.Secrets;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.QuestionId;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** The small typed thing people leave: a success, dilemma, golden tip, question or insight. */
@Entity
class Contribution {

    @EmbeddedId
    private ContributionId id;

    private String shareKey; // hashed, since a nameless one's code is made from the key itself

    @Column
    private @Nullable String externalId;

    @Embedded
    private @Nullable KeptSetting setting; // Hibernate makes none of one that is all empty

    @Embedded
    private KeptWording wording;

    @Enumerated(EnumType.STRING)
    private ShownAs shownAs;

    @Embedded
    private @Nullable Author author;

    private @Nullable String codeHash;

    @AttributeOverride(name = "token", column = @Column(name = "audience"))
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private @Nullable Level level;

    @Enumerated(EnumType.STRING)
    private @Nullable Reach reach;

    @ElementCollection
    @CollectionTable(name = "contribution_theme", joinColumns = @JoinColumn(name = "contribution_id"))
    @AttributeOverride(name = "id", column = @Column(name = "theme_id"))
    private Set<ThemeId> themes = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "contribution_line", joinColumns = @JoinColumn(name = "contribution_id"))
    @Column(name = "line")
    @Enumerated(EnumType.STRING)
    private Set<Line> lines = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private ContributionState state;

    private Instant sharedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Contribution() {}

    Contribution(NewContribution shared, Author author, Audience audience, Instant at) {
        this.id = ContributionId.ofSaying(shared.shownAs());
        this.shareKey = keyHash(shared.keyOf(author.person()));
        this.externalId =
                shared.externalId() == null ? null : shared.externalId().value();
        this.setting = KeptSetting.of(shared.setting());
        this.wording = new KeptWording(shared.wording());
        this.shownAs = shared.shownAs();
        this.author = author;
        this.audience = audience;
        this.state = ContributionState.SHARED;
        this.sharedAt = at;
        arrange(shared.setting().question(), shared.marks());
    }

    static String keyHash(UUID key) {
        return Secrets.print("key " + key);
    }

    /** Makes this a nameless one, known only by the holder of the code. */
    void heldBy(FollowCode code) {
        if (shownAs != ShownAs.NOTHING) {
            throw new IllegalStateException("a contribution shown by " + shownAs + " needs no code");
        }
        this.codeHash = code.hash();
    }

    /**
     * Puts new words in the place of those of revision {@code basedOn}.
     *
     * @throws EditConflict when somebody, perhaps the same author in another window, was first
     */
    Revision revise(int basedOn, @Nullable String newTitle, ContributionText words, Instant at) {
        wording.requireBase(basedOn, words);
        requireShared();
        this.wording = wording.next(newTitle, words);
        return currentRevision(at);
    }

    Revision currentRevision(Instant at) {
        return new Revision(
                RevisionId.ofSaying(shownAs), id, wording.revisionNumber(), wording.title(), wording.text(), at);
    }

    void withdraw() {
        if (state == ContributionState.WITHDRAWN) {
            throw new IllegalStateException("contribution " + id + " is withdrawn already");
        }
        this.state = ContributionState.WITHDRAWN;
    }

    void holdBack() {
        requireShared();
        this.state = ContributionState.HELD_BACK;
    }

    void release() {
        if (state != ContributionState.HELD_BACK) {
            throw new IllegalStateException("contribution " + id + " is " + state);
        }
        this.state = ContributionState.SHARED;
    }

    void arrange(@Nullable QuestionId question, NewContribution.Marks marks) {
        this.setting = setting().about(question);
        this.level = marks.level();
        this.reach = marks.reach();
        this.themes.clear();
        this.themes.addAll(marks.themes());
        this.lines.clear();
        this.lines.addAll(marks.lines());
    }

    private void requireShared() {
        if (state != ContributionState.SHARED) {
            throw new IllegalStateException("contribution " + id + " is " + state);
        }
    }

    /** Readers in the audience see what is shared; the author always, who guides the group also what was held back. */
    boolean isReadableBy(Reader reader) {
        return isOwnOf(reader)
                || (reader.mayRead(audience) && (state != ContributionState.HELD_BACK || isGuidedBy(reader)));
    }

    /** Who guides its group; of what stands in no group, the administrators. */
    boolean isGuidedBy(Reader reader) {
        var group = setting().group();
        return group == null ? reader.administrator() : reader.guides(group);
    }

    boolean isOwnOf(Reader reader) {
        return author != null && reader.is(author.person());
    }

    Author author() {
        return author == null ? Author.nobody() : author;
    }

    KeptSetting setting() {
        return setting == null ? KeptSetting.nowhere() : setting;
    }

    KeptWording wording() {
        return wording;
    }

    ContributionId id() {
        return id;
    }

    ShownAs shownAs() {
        return shownAs;
    }

    Audience audience() {
        return audience;
    }

    @Nullable
    Level level() {
        return level;
    }

    @Nullable
    Reach reach() {
        return reach;
    }

    Set<ThemeId> themes() {
        return Set.copyOf(themes);
    }

    Set<Line> lines() {
        return Set.copyOf(lines);
    }

    ContributionState state() {
        return state;
    }

    Instant sharedAt() {
        return sharedAt;
    }
}
