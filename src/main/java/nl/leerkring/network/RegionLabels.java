package nl.leerkring.network;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.RegionId;
import nl.leerkring.search.FilterLabels;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Regions under their names in the filters of search. */
@Component
class RegionLabels implements FilterLabels {

    private final Regions regions;

    RegionLabels(Regions regions) {
        this.regions = regions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, String> labels(Set<String> values, Locale locale) {
        return regions.findAllById(values.stream().map(RegionId::of).toList()).stream()
                .map(Region::summary)
                .collect(Collectors.toMap(region -> region.id().toString(), RegionSummary::name));
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.REGION;
    }
}
