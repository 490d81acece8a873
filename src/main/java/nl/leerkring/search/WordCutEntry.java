package nl.leerkring.search;

import java.util.List;

/**
 * A word that is cut as administrators want it, as they see it.
 *
 * @param parts none when it stays whole
 * @param version what a change of it is based on
 */
public record WordCutEntry(WordCutId id, String word, List<String> parts, long version) {

    /** As it stands in a form. */
    public WordCutDraft draft() {
        return new WordCutDraft(word, parts.isEmpty(), String.join(" ", parts));
    }
}
