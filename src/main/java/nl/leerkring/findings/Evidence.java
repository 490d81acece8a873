package nl.leerkring.findings;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.RevisionId;
import nl.leerkring.contributions.RevisionText;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Words of one revision on which a finding rests: where they stand, and a copy, so that they stay what they were. */
@Entity
class Evidence {

    @EmbeddedId
    private EvidenceId id;

    @EmbeddedColumnNaming("finding_%s")
    private FindingId finding;

    @EmbeddedColumnNaming("contribution_%s")
    private ContributionId contribution;

    @EmbeddedColumnNaming("revision_%s")
    private RevisionId revision;

    private int revisionNumber;
    private int startsAt;
    private int endsAt;
    private String words;

    @Column(name = "words_before")
    private String before;

    @Column(name = "words_after")
    private String after;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    private Instant addedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Evidence() {}

    /** Quotes what stands from {@code start} to {@code end} in the revision. */
    Evidence(FindingId finding, RevisionText source, PlaceInRevision place, Stance stance, Instant addedAt) {
        var excerpt = Excerpt.of(source.text(), place.start(), place.end());
        this.id = EvidenceId.random();
        this.finding = finding;
        this.contribution = source.contribution();
        this.revision = source.id();
        this.revisionNumber = source.number();
        this.startsAt = place.start();
        this.endsAt = place.end();
        this.words = excerpt.words();
        this.before = excerpt.before();
        this.after = excerpt.after();
        this.stance = stance;
        this.addedAt = addedAt;
    }

    void bears(Stance stance) {
        this.stance = stance;
    }

    EvidenceId id() {
        return id;
    }

    FindingId finding() {
        return finding;
    }

    ContributionId contribution() {
        return contribution;
    }

    int revisionNumber() {
        return revisionNumber;
    }

    PlaceInRevision place() {
        return new PlaceInRevision(revision, startsAt, endsAt);
    }

    Excerpt excerpt() {
        return new Excerpt(words, before, after);
    }

    Stance stance() {
        return stance;
    }

    Instant addedAt() {
        return addedAt;
    }
}
