package nl.leerkring.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;
import org.springframework.stereotype.Service;

/** How the values of all filters read on screen, asked of the modules at most once each. */
@Service
public class SearchLabels {

    private final List<FilterLabels> modules;

    SearchLabels(List<FilterLabels> modules) {
        this.modules = modules;
    }

    /** Whether some may not know of every value of a filter. */
    boolean hides(SearchFilter filter) {
        return modules.stream().anyMatch(module -> module.filter() == filter && module.hides());
    }

    /** The labels per filter; a value that no module knows (a theme just removed), or the reader may not, is left out. */
    public Map<SearchFilter, Map<String, String>> of(
            Map<SearchFilter, Set<String>> values, Reader reader, Locale locale) {
        var labels = new EnumMap<SearchFilter, Map<String, String>>(SearchFilter.class);
        for (var module : modules) {
            var asked = values.getOrDefault(module.filter(), Set.of());
            if (!asked.isEmpty()) {
                labels.computeIfAbsent(module.filter(), none -> new HashMap<>())
                        .putAll(module.labels(asked, reader, locale));
            }
        }
        return labels;
    }
}
