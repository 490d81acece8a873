package nl.leerkring.editions;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.findings.FindingId;
import nl.leerkring.groups.CycleId;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A numbered publication of what a cycle taught. Frozen: whatever happens to its findings, it stays what it was. */
@Entity
@Immutable
class Edition {

    static final int LONGEST_TITLE = 200;

    @EmbeddedId
    private EditionId id;

    @EmbeddedColumnNaming("group_%s")
    private GroupId group;

    @EmbeddedColumnNaming("cycle_%s")
    private CycleId cycle;

    private int number;

    @AttributeOverride(name = "token", column = @Column(name = "audience"))
    private Audience audience;

    private String title;
    private String content;

    @Immutable
    @ElementCollection
    @CollectionTable(name = "edition_finding", joinColumns = @JoinColumn(name = "edition_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "id", column = @Column(name = "finding_id"))
    private List<FindingId> findings = new ArrayList<>();

    private Instant publishedAt;

    @Version
    private @Nullable Long version; // never rises; without it storing begins with a look whether it is there already

    @SuppressWarnings("NullAway.Init")
    protected Edition() {}

    Edition(EditionSummary published, LearningYield learned) {
        this.id = published.id();
        this.group = published.group();
        this.cycle = published.cycle();
        this.number = published.number();
        this.audience = published.audience();
        this.title = published.title();
        this.publishedAt = published.publishedAt();
        this.content = FrozenYield.freeze(learned);
        learned.findings().forEach(learnt -> findings.add(learnt.finding()));
    }

    boolean isReadableBy(Reader reader) {
        return reader.mayRead(audience);
    }

    EditionSummary summary() {
        return new EditionSummary(id, group, cycle, number, title, audience, publishedAt);
    }

    LearningYield content() {
        return FrozenYield.thaw(content);
    }
}
