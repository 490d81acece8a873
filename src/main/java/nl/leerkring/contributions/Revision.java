package nl.leerkring.contributions;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The words as they were at one time. Never changed afterwards: quotes rest on them. */
@Entity
@Immutable
class Revision implements Persistable<RevisionId> {

    @EmbeddedId
    private RevisionId id;

    @EmbeddedColumnNaming("contribution_%s")
    private ContributionId contribution;

    private int number;
    private String title;
    private String text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(RevisionId id, ContributionId contribution, int number, String title, String text, Instant writtenAt) {
        this.id = id;
        this.contribution = contribution;
        this.number = number;
        this.title = title;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    @Override
    public RevisionId getId() {
        return id;
    }

    /** Always: saving never means changing, so nobody needs to look whether it is there. */
    @Override
    public boolean isNew() {
        return true;
    }

    RevisionText words() {
        return new RevisionText(id, contribution, number, title, text, writtenAt);
    }
}
