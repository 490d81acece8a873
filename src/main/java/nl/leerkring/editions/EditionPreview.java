package nl.leerkring.editions;

import java.util.List;
import nl.leerkring.findings.FindingSummary;

/** An edition as it would be published now, and the findings the group does not stand behind yet and that stay out. */
public record EditionPreview(LearningYield content, List<FindingSummary> leftOut) {

    /** Whether there is anything to publish. */
    public boolean isEmpty() {
        return content.isEmpty();
    }
}
