package nl.leerkring.network;

import java.util.Comparator;
import java.util.List;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions somebody runs: their own as a coordinator, all of them as an administrator. */
@Service
@Transactional
public class RunningRegions {

    private final Regions regions;

    RunningRegions(Regions regions) {
        this.regions = regions;
    }

    /** Whether there is anything for this reader to run. */
    @Transactional(readOnly = true)
    public boolean runsAny(Reader by) {
        return by.administrator() || !by.coordinates().isEmpty();
    }

    /** The regions this reader runs, by name. */
    @Transactional(readOnly = true)
    public List<RegionSummary> of(Reader by) {
        return regions.findAll().stream()
                .map(Region::summary)
                .filter(region -> by.coordinates(region.id()))
                .sorted(Comparator.comparing(RegionSummary::name))
                .toList();
    }

    /** The region at this address, for who runs it; to others it is as if it were not there. */
    @Transactional(readOnly = true)
    public RegionSummary at(String slug, Reader by) {
        return regions.findBySlug(slug)
                .map(Region::summary)
                .filter(region -> by.coordinates(region.id()))
                .orElseThrow(() -> new NotFound("no region to run at " + slug));
    }
}
