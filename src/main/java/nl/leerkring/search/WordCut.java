package nl.leerkring.search;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Objects;
import nl.leerkring.audience.EditConflict;
import org.jspecify.annotations.Nullable;

/** A word that search cuts as an administrator wants it, or leaves whole. */
@Entity
@Table(name = "search_word_cut")
class WordCut {

    @EmbeddedId
    private WordCutId id;

    private String word;

    private String parts;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WordCut() {}

    WordCut(WordCutText text) {
        id = WordCutId.random();
        say(text);
    }

    private void say(WordCutText text) {
        word = text.word();
        parts = String.join(" ", text.parts());
    }

    /** @throws EditConflict when somebody else was first */
    void change(long basedOn, WordCutText text) {
        if (basedOn != version()) {
            throw new EditConflict(line(word, parts), line(text.word(), String.join(" ", text.parts())), version());
        }
        say(text);
    }

    /** As the analysis wants it. */
    static String line(String word, String parts) {
        return word + "=" + parts;
    }

    private long version() {
        return Objects.requireNonNull(version);
    }

    WordCutId id() {
        return id;
    }

    String word() {
        return word;
    }

    WordCutEntry entry() {
        return new WordCutEntry(id, word, parts.isEmpty() ? List.of() : List.of(parts.split(" ")), version());
    }
}
