package nl.leerkring.contributions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import nl.leerkring.audience.PersonId;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What a colleague says in reply, by name ("reactie" on screen). */
@Entity
class Remark {

    static final int LONGEST = 2_000;

    @Id
    private UUID id;

    @EmbeddedColumnNaming("contribution_%s")
    private ContributionId contribution;

    @EmbeddedColumnNaming("author_%s")
    private PersonId author;

    private String text;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected Remark() {}

    Remark(ContributionId contribution, PersonId author, String text, Instant writtenAt) {
        var clean = ContributionText.clean(text);
        if (clean.isEmpty() || clean.length() > LONGEST) {
            throw new IllegalArgumentException("a reply has 1 to " + LONGEST + " characters, not " + clean.length());
        }
        this.id = UUID.randomUUID();
        this.contribution = contribution;
        this.author = author;
        this.text = clean;
        this.writtenAt = writtenAt;
    }

    PersonId author() {
        return author;
    }

    String text() {
        return text;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
