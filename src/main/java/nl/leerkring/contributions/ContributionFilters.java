package nl.leerkring.contributions;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.groups.GroupRegions;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.vocabulary.ThemeId;
import org.springframework.stereotype.Component;

/** By what a contribution can be found: how it is arranged, and of its author no more than readers see. */
@Component
class ContributionFilters {

    private final GroupRegions regions;

    ContributionFilters(GroupRegions regions) {
        this.regions = regions;
    }

    Map<SearchFilter, Set<String>> of(Contribution contribution) {
        var filters = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        var author = contribution.author();
        var year =
                contribution.sharedAt().atZone(SharingContributions.AMSTERDAM).getYear();
        filters.put(SearchFilter.THEME, texts(contribution.themes().stream().map(ThemeId::id)));
        filters.put(
                SearchFilter.MUNICIPALITY,
                texts(Stream.ofNullable(author.shownPlace()).map(MunicipalityId::id)));
        filters.put(SearchFilter.PERSPECTIVE, texts(Stream.ofNullable(author.perspective())));
        filters.put(SearchFilter.LEVEL, texts(Stream.ofNullable(contribution.level())));
        filters.put(SearchFilter.QUESTION, texts(Stream.ofNullable(contribution.question())));
        filters.put(SearchFilter.GROUP, Set.of(contribution.group().toString()));
        filters.put(SearchFilter.REGION, Set.of(regions.of(contribution.group()).toString()));
        filters.put(SearchFilter.YEAR, Set.of(String.valueOf(year)));
        return filters;
    }

    private static Set<String> texts(Stream<?> things) {
        return things.filter(Objects::nonNull).map(Object::toString).collect(Collectors.toCollection(HashSet::new));
    }
}
