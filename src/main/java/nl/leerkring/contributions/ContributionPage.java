package nl.leerkring.contributions;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import nl.leerkring.audience.Audience;
import nl.leerkring.chain.Ref;
import nl.leerkring.groups.CycleId;
import nl.leerkring.network.Portrait;
import nl.leerkring.vocabulary.Level;
import nl.leerkring.vocabulary.Line;
import nl.leerkring.vocabulary.Reach;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** Everything the page of one contribution shows, for one reader. */
public record ContributionPage(
        ContributionSummary summary,
        String text,
        int revisionNumber,
        List<RevisionText> revisions,
        Audience audience,
        @Nullable CycleId cycle,
        @Nullable Ref origin,
        Set<ThemeId> themes,
        Set<Line> lines,
        @Nullable Level level,
        @Nullable Reach reach,
        List<String> recognisedIn,
        boolean recognisedByReader,
        List<Reply> replies,
        boolean own,
        boolean guided) {

    /** A reply with who wrote it; without an author when the account is gone. */
    public record Reply(@Nullable Portrait author, String text, Instant writtenAt) {}

    /** Whether the words were changed after they were first shared. */
    public boolean isRevised() {
        return revisionNumber > 1;
    }
}
