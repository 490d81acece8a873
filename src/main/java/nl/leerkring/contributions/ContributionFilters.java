package nl.leerkring.contributions;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.RegionId;
import nl.leerkring.calendar.Days;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;

/** By what a contribution can be found: how it is arranged, and of its author no more than readers see. */
final class ContributionFilters {

    private ContributionFilters() {}

    static Map<SearchFilter, Set<String>> of(Contribution contribution, @Nullable RegionId region) {
        var filters = new EnumMap<SearchFilter, Set<String>>(SearchFilter.class);
        var author = contribution.author();
        var year = Days.dayOf(contribution.sharedAt()).getYear();
        filters.put(SearchFilter.THEME, texts(contribution.themes().stream().map(ThemeId::id)));
        filters.put(SearchFilter.MUNICIPALITY, text(author.shownPlace()));
        filters.put(SearchFilter.PERSPECTIVE, text(author.perspective()));
        filters.put(SearchFilter.QUESTION, text(contribution.setting().question()));
        filters.put(SearchFilter.GROUP, text(contribution.setting().group()));
        filters.put(SearchFilter.REGION, text(region));
        filters.put(SearchFilter.YEAR, Set.of(String.valueOf(year)));
        filters.put(SearchFilter.LEVEL, text(contribution.level()));
        filters.put(SearchFilter.LINE, texts(contribution.lines().stream()));
        filters.put(SearchFilter.REACH, text(contribution.reach()));
        return filters;
    }

    private static Set<String> text(@Nullable Object value) {
        return texts(Stream.ofNullable(value));
    }

    private static Set<String> texts(Stream<?> values) {
        return values.filter(Objects::nonNull).map(Object::toString).collect(Collectors.toSet());
    }
}
