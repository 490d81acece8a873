package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells by what contributions can be found, so that what quotes them can be found alike. A component for those who index,
 * not a service that a screen could ask on behalf of a reader.
 */
@Component
@Transactional(readOnly = true)
public class FindableContributions {

    private final Contributions contributions;
    private final ContributionFilters filters;

    FindableContributions(Contributions contributions, ContributionFilters filters) {
        this.contributions = contributions;
        this.filters = filters;
    }

    /** Those of these contributions that can be found at all: what was taken back or is held back is not. */
    public List<Findable> of(Collection<ContributionId> ids) {
        return contributions.findAllById(ids).stream()
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .map(contribution -> new Findable(contribution.id(), contribution.audience(), filters.of(contribution)))
                .toList();
    }
}
