package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.SearchHit;
import nl.leerkring.search.SearchService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others shared about the same: for who is writing, before the same is told twice. */
@Service
@Transactional(readOnly = true)
public class NearContributions {

    private static final int MOST = 3;
    /** Some of what is near is a finding, or one's own. */
    private static final int LOOKED_AT = 4 * MOST;

    private final SearchService search;
    private final Contributions contributions;
    private final ContributionSummaries summaries;
    private final Recognitions recognitions;

    NearContributions(
            SearchService search,
            Contributions contributions,
            ContributionSummaries summaries,
            Recognitions recognitions) {
        this.search = search;
        this.contributions = contributions;
        this.summaries = summaries;
        this.recognitions = recognitions;
    }

    /** One of them, and whether the reader said "bij ons ook" before. */
    public record Near(ContributionSummary contribution, boolean recognised) {}

    /** At most three contributions of others that say about the same, the nearest first. */
    public List<Near> to(String text, Reader reader) {
        var near = search.near(text, null, reader, LOOKED_AT).stream()
                .map(SearchHit::ref)
                .filter(ref -> ref.kind() == Ref.Kind.CONTRIBUTION)
                .map(ref -> new ContributionId(ref.id()))
                .toList();
        var ofOthers = contributions.findAllById(near).stream()
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .filter(contribution -> contribution.isReadableBy(reader) && !contribution.isOwnOf(reader))
                .collect(Collectors.toMap(Contribution::id, contribution -> contribution));
        var nearest = near.stream().filter(ofOthers::containsKey).limit(MOST).toList();
        return told(nearest.stream().map(ofOthers::get).toList(), reader);
    }

    private List<Near> told(Collection<Contribution> nearest, Reader reader) {
        if (nearest.isEmpty()) {
            return List.of();
        }
        var recognised = recognised(nearest, reader);
        return summaries.of(nearest).stream()
                .map(summary -> new Near(summary, recognised.contains(summary.id())))
                .toList();
    }

    private Set<ContributionId> recognised(Collection<Contribution> some, Reader reader) {
        return Set.copyOf(recognitions.recognisedBy(
                reader.signedIn(), some.stream().map(Contribution::id).toList()));
    }
}
