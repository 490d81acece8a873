package nl.leerkring.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was found, with for every filter how many things each value would give under the choices made in the
 * other filters.
 *
 * @param alike when little answers: what the words would find without a typing error, then what has a part of a word or
 *     many of its letters; not counted anywhere
 * @param meant the words without a typing error, when they would find something
 */
public record SearchResult(
        long total,
        List<SearchHit> hits,
        Map<SearchFilter, Map<String, Long>> counts,
        List<SearchHit> alike,
        @Nullable String meant) {

    private static final int MOST_ALIKE = 5;

    /** Of what is alike, the few of which a person can see why. */
    public List<SearchHit> plainlyAlike() {
        return alike.stream().filter(SearchHit::isMarked).limit(MOST_ALIKE).toList();
    }
}
