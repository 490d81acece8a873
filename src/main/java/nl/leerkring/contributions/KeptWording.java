package nl.leerkring.contributions;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.leerkring.audience.EditConflict;
import org.jspecify.annotations.Nullable;

/** What a contribution says now, and in which revision. */
@Embeddable
class KeptWording {

    @Enumerated(EnumType.STRING)
    private ContributionKind kind;

    private String title;
    private String text;
    private int revisionNumber;

    @SuppressWarnings("NullAway.Init")
    protected KeptWording() {}

    KeptWording(NewContribution.Wording first) {
        this(first, 1);
    }

    private KeptWording(NewContribution.Wording words, int revisionNumber) {
        this.kind = words.kind();
        this.title = words.titleOrFirstSentence();
        this.text = words.text().value();
        this.revisionNumber = revisionNumber;
    }

    /** Refuses who writes on an earlier revision than this one. */
    void requireBase(int basedOn, ContributionText words) {
        if (basedOn != revisionNumber) {
            throw new EditConflict(text, words.value(), revisionNumber);
        }
    }

    /** Other words of the same kind, in the revision after this one. */
    KeptWording next(@Nullable String newTitle, ContributionText words) {
        return new KeptWording(new NewContribution.Wording(kind, newTitle, words), revisionNumber + 1);
    }

    ContributionKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    int revisionNumber() {
        return revisionNumber;
    }
}
