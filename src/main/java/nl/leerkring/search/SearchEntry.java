package nl.leerkring.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Audience;
import nl.leerkring.chain.Ref;

/**
 * How one thing can be found and how it is shown when found. Its kind need not be repeated among the filters.
 *
 * @param byline who brought it and from where, as shown; may be empty
 * @param path the permanent address within the workplace, such as {@code bijdragen/6f1c…}
 */
public record SearchEntry(
        Ref ref,
        String kind,
        String title,
        String text,
        List<Word> byline,
        Set<Audience> audiences,
        Map<SearchFilter, Set<String>> filters,
        int recognised,
        Instant at,
        String path) {

    public SearchEntry {
        if (audiences.isEmpty()) {
            throw new IllegalArgumentException(ref + " has no audience, so nobody could find it");
        }
        byline = List.copyOf(byline);
        audiences = Set.copyOf(audiences);
        filters = Map.copyOf(filters);
    }
}
