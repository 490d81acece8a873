package nl.leerkring.network;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.search.FilterLabels;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;

/** Municipalities under their names in the filters of search. */
@Component
class MunicipalityLabels implements FilterLabels {

    private final Network network;

    MunicipalityLabels(Network network) {
        this.network = network;
    }

    @Override
    public Map<String, String> labels(Set<String> values, Locale locale) {
        var ids = values.stream().map(MunicipalityId::of).toList();
        return network.municipalityNames(ids).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }

    @Override
    public SearchFilter filter() {
        return SearchFilter.MUNICIPALITY;
    }
}
