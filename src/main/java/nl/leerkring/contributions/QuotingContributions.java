package nl.leerkring.contributions;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What those who quote contributions ask of them: the words of one revision, and what became of the source since. */
@Service
@Transactional(readOnly = true)
public class QuotingContributions {

    private final Contributions contributions;
    private final Revisions revisions;

    QuotingContributions(Contributions contributions, Revisions revisions) {
        this.contributions = contributions;
        this.revisions = revisions;
    }

    /** The words of a revision shared in this group, for quoting; one that was taken back is not quoted anew. */
    public RevisionText revision(RevisionId id, GroupId group, Reader reader) {
        return revisions
                .findById(id)
                .map(Revision::words)
                .filter(words -> isQuotable(words.contribution(), group, reader))
                .orElseThrow(() -> new NotFound("no revision " + id + " in group " + group));
    }

    private boolean isQuotable(ContributionId id, GroupId group, Reader reader) {
        return contributions
                .findById(id)
                .filter(contribution -> group.equals(contribution.setting().group()))
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .filter(contribution -> contribution.isReadableBy(reader))
                .isPresent();
    }

    /** Where the sources of earlier quotes stand now, as far as the reader may read them. */
    public Map<ContributionId, QuoteSource> sources(Collection<ContributionId> ids, Reader reader) {
        return contributions.findAllById(ids).stream()
                .filter(contribution -> contribution.isReadableBy(reader))
                .map(QuotingContributions::source)
                .collect(Collectors.toMap(QuoteSource::contribution, Function.identity()));
    }

    private static QuoteSource source(Contribution contribution) {
        return new QuoteSource(
                contribution.id(),
                contribution.state(),
                contribution.audience(),
                contribution.wording().revisionNumber());
    }
}
