package nl.leerkring.findings;

import java.util.List;
import nl.leerkring.audience.Audience;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/**
 * Everything the page of one finding shows, for one reader. What that reader may not read is a number, {@code hidden}.
 *
 * @param inside whether the reader belongs to the group and reads what it is writing; others read what was published
 * @param outside for who is inside: what others read meanwhile, when that is something else
 */
public record FindingPage(
        FindingSummary summary,
        long version,
        Audience audience,
        List<FindingCondition> conditions,
        List<Quote> quotes,
        int hidden,
        boolean guided,
        boolean inside,
        @Nullable PublishedWords outside) {

    /** The conditions that have to be met on one level. */
    public List<FindingCondition> conditionsOn(Level level) {
        return conditions.stream()
                .filter(condition -> condition.level() == level)
                .toList();
    }
}
