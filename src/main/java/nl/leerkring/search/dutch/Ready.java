package nl.leerkring.search.dutch;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The texts of one document as they are written to the index, all read with the same rules and exceptions.
 *
 * @param version of those rules and exceptions
 * @param texts what each of them gives
 */
public record Ready(int version, Map<Place, ReadyText> texts) {

    /** What is to be written to one field, in order. */
    public List<String> of(Place place, Layer layer) {
        return texts.getOrDefault(place, ReadyText.EMPTY).in(layer);
    }

    /** What stands in any of the texts that somebody may be typing: words that say something, as they are written. */
    public Set<String> words() {
        var words = new HashSet<String>();
        texts.values().forEach(text -> words.addAll(text.words()));
        return words;
    }
}
