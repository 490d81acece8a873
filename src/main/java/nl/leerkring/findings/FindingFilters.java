package nl.leerkring.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.audience.Audience;
import nl.leerkring.contributions.Findable;
import nl.leerkring.contributions.FindableContributions;
import nl.leerkring.search.SearchFilter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By what findings can be found beyond their words: by what can be found of the contributions they quote, never by more. How
 * the group arranged things (themes, level) it takes from whatever the whole group may read; of authors (municipality, role)
 * only from contributions that all readers may read themselves, as those authors chose to be shown.
 */
@Component
public class FindingFilters {

    private final Findings findings;
    private final PiecesOfEvidence evidence;
    private final FindableContributions contributions;

    FindingFilters(Findings findings, PiecesOfEvidence evidence, FindableContributions contributions) {
        this.findings = findings;
        this.evidence = evidence;
        this.contributions = contributions;
    }

    /** By what these findings together can be found by these readers. */
    @Transactional(readOnly = true)
    public Map<SearchFilter, Set<String>> of(Collection<FindingId> ids, Audience readers) {
        return together(findings.findAllById(ids), readers);
    }

    Map<SearchFilter, Set<String>> together(List<Finding> some, Audience readers) {
        var quoted = evidence.findByFindingInOrderByAddedAt(FindingSummaries.ids(some)).stream()
                .collect(groupingBy(Evidence::finding, mapping(Evidence::contribution, toSet())));
        var all = quoted.values().stream().flatMap(Set::stream).collect(toSet());
        var sources = contributions.of(all).stream().collect(toMap(Findable::contribution, Function.identity()));
        var taken = new Taken();
        for (var finding : some) {
            var theirs = quoted.getOrDefault(finding.id(), Set.of()).stream()
                    .map(sources::get)
                    .filter(Objects::nonNull)
                    .toList();
            taken.take(finding, theirs, readers);
        }
        return taken.filters;
    }

    private static class Taken {

        private final Map<SearchFilter, Set<String>> filters = new EnumMap<>(SearchFilter.class);

        void take(Finding finding, List<Findable> quoted, Audience readers) {
            var forTheGroup = readableBy(Audience.group(finding.group()), quoted);
            var forAll = readableBy(readers, quoted);
            var level = finding.wording().level();
            add(SearchFilter.THEME, forTheGroup);
            add(SearchFilter.LEVEL, level == null ? forTheGroup : List.of());
            add(SearchFilter.MUNICIPALITY, forAll);
            add(SearchFilter.PERSPECTIVE, forAll);
            if (level != null) {
                values(SearchFilter.LEVEL).add(level.name());
            }
        }

        private static List<Findable> readableBy(Audience readers, List<Findable> quoted) {
            return quoted.stream()
                    .filter(source -> source.audience().reaches(readers))
                    .toList();
        }

        private void add(SearchFilter filter, List<Findable> sources) {
            sources.forEach(source -> values(filter).addAll(source.filters().getOrDefault(filter, Set.of())));
        }

        private Set<String> values(SearchFilter filter) {
            return filters.computeIfAbsent(filter, none -> new HashSet<>());
        }
    }
}
