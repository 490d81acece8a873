package nl.leerkring.contributions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.RegionId;
import nl.leerkring.chain.Ref;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.Word;
import org.jspecify.annotations.Nullable;

/** Tells search of contributions, with the names that were looked up for all of them together. */
record ContributionEntries(
        Map<PersonId, String> names, Map<MunicipalityId, MunicipalitySummary> places, Map<GroupId, RegionId> regions) {

    SearchEntry entry(Contribution contribution, int recognised) {
        return new SearchEntry(
                Ref.contribution(contribution.id().id()),
                contribution.wording().kind().name(),
                contribution.wording().title(),
                contribution.wording().text(),
                byline(contribution),
                Set.of(contribution.audience()),
                filters(contribution, recognised),
                recognised,
                contribution.sharedAt(),
                "bijdragen/" + contribution.id());
    }

    /** Who and where as the author chose to be shown: the index holds no more of anybody than readers see. */
    private List<Word> byline(Contribution contribution) {
        var author = contribution.author();
        var first = switch (contribution.shownAs()) {
            case NOTHING -> Stream.of(Word.key("contributions.ui.Bylines.nameless"));
            case IMPORTED -> Stream.of(Word.key("contributions.ui.Bylines.imported"));
            case ROLE -> Stream.<Word>empty();
            case NAME -> Stream.of(name(author));
        };
        return Stream.concat(first, roleAndPlace(author)).toList();
    }

    private Word name(Author author) {
        var person = author.person();
        var name = person == null ? null : names.get(person);
        return name == null ? Word.key("contributions.ui.Bylines.gone") : Word.of(name);
    }

    private Stream<Word> roleAndPlace(Author author) {
        var role = Stream.ofNullable(author.perspective()).map(perspective -> Word.key("perspective." + perspective));
        return Stream.concat(role, place(author).stream());
    }

    private Optional<Word> place(Author author) {
        return shownPlace(author)
                .map(place -> Word.of(place.name()))
                .or(() -> Optional.ofNullable(author.shownSize()).map(size -> Word.key("size." + size)));
    }

    private Optional<MunicipalitySummary> shownPlace(Author author) {
        return Optional.ofNullable(author.shownPlace()).map(places::get);
    }

    private Map<SearchFilter, Set<String>> filters(Contribution contribution, int recognised) {
        var filters = ContributionFilters.of(contribution, region(contribution));
        filters.put(SearchFilter.SUPPORT, recognised > 0 ? Set.of(SearchFilter.RECOGNISED) : Set.of());
        return filters;
    }

    /** Where the group works; without a group, where it was said. */
    private @Nullable RegionId region(Contribution contribution) {
        return contribution.setting().group() == null
                ? shownPlace(contribution.author())
                        .map(MunicipalitySummary::region)
                        .orElse(null)
                : regions.get(contribution.setting().group());
    }
}
