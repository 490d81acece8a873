package nl.leerkring.findings;

import java.util.List;

/** What a finding said when it was last published for its widest readers; they read this until an edition says otherwise. */
public record PublishedWords(FindingKind kind, String statement, List<FindingCondition> conditions) {

    /** Whether the group says something else by now. */
    boolean differFrom(FindingWording wording, List<FindingCondition> now) {
        return kind != wording.kind() || !statement.equals(wording.statement()) || !conditions.equals(now);
    }
}
