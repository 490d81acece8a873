package nl.leerkring.findings;

import java.util.List;
import nl.leerkring.audience.Audience;
import nl.leerkring.vocabulary.Level;

/** Everything the page of one finding shows, for one reader. What that reader may not read is a number, {@code hidden}. */
public record FindingPage(
        FindingSummary summary,
        long version,
        Audience audience,
        List<FindingCondition> conditions,
        List<Quote> quotes,
        int hidden,
        boolean guided) {

    /** The conditions that have to be met on one level. */
    public List<FindingCondition> conditionsOn(Level level) {
        return conditions.stream()
                .filter(condition -> condition.level() == level)
                .toList();
    }
}
