package nl.leerkring.search;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
import org.jspecify.annotations.Nullable;

/** Words that an administrator put together. */
@Entity
@Table(name = "search_synonym")
class SynonymLine {

    @EmbeddedId
    private SynonymId id;

    @Enumerated(EnumType.STRING)
    private SynonymKind kind;

    private String terms;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SynonymLine() {}

    SynonymLine(SynonymKind kind, SynonymTerms terms) {
        id = SynonymId.random();
        say(kind, terms);
    }

    private void say(SynonymKind newKind, SynonymTerms newTerms) {
        kind = newKind;
        terms = newTerms.toString();
    }

    /** @throws EditConflict when somebody else was first */
    void change(long basedOn, SynonymKind newKind, SynonymTerms newTerms) {
        if (basedOn != version()) {
            throw new EditConflict(terms, newTerms.toString(), version());
        }
        say(newKind, newTerms);
    }

    private long version() {
        return Objects.requireNonNull(version);
    }

    SynonymId id() {
        return id;
    }

    String line() {
        return kind.line(terms);
    }

    SynonymEntry entry() {
        return new SynonymEntry(id, kind, terms, version());
    }
}
