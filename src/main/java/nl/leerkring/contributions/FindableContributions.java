package nl.leerkring.contributions;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.leerkring.audience.RegionId;
import nl.leerkring.groups.GroupRegions;
import org.jspecify.annotations.Nullable;
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
    private final GroupRegions regions;

    FindableContributions(Contributions contributions, GroupRegions regions) {
        this.contributions = contributions;
        this.regions = regions;
    }

    /** Those of these contributions that can be found at all: what was taken back or is held back is not. */
    public List<Findable> of(Collection<ContributionId> ids) {
        var found = contributions.findByIdIn(ids).stream()
                .filter(contribution -> contribution.state() == ContributionState.SHARED)
                .toList();
        var groups = found.stream()
                .map(contribution -> contribution.setting().group())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var places = regions.of(groups);
        return found.stream()
                .map(contribution ->
                        findable(contribution, places.get(contribution.setting().group())))
                .toList();
    }

    private static Findable findable(Contribution contribution, @Nullable RegionId region) {
        return new Findable(contribution.id(), contribution.audience(), ContributionFilters.of(contribution, region));
    }
}
