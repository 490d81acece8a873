package nl.leerkring.interchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.network.Network;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What the words in one question stand for. Each list is read once, however many names are asked for; a group the reader may
 * not know means as little as one that is not there.
 */
class Meanings {

    /** Stands in no document. */
    private static final Set<String> NOTHING = Set.of("-");

    private final Network network;
    private final Vocabulary vocabulary;
    private final ReadingGroups groups;
    private final Reader reader;
    private final Map<String, Set<String>> looked = new HashMap<>();
    private @Nullable List<MunicipalitySummary> municipalities;
    private @Nullable List<RegionSummary> regions;

    Meanings(Network network, Vocabulary vocabulary, ReadingGroups groups, Reader reader) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.reader = reader;
    }

    /** The values under which search keeps what this word means in this filter. */
    Set<String> of(SearchFilter filter, String given) {
        return switch (filter) {
            case KIND, PERSPECTIVE, LEVEL, LINE, REACH, SUPPORT -> Set.of(FilterWords.constant(given));
            case YEAR, QUESTION -> Set.of(given);
            case GROUP ->
                group(given).map(group -> group.id().toString()).map(Set::of).orElse(NOTHING);
            case THEME, MUNICIPALITY, REGION ->
                FilterWords.isId(given)
                        ? Set.of(given)
                        : looked.computeIfAbsent(filter + given, name -> named(filter, given));
        };
    }

    private Optional<GroupSummary> group(String given) {
        if (FilterWords.isId(given)) {
            var id = GroupId.of(given);
            return Optional.ofNullable(groups.named(Set.of(id), reader).get(id));
        }
        return groups.known(given, reader);
    }

    private Set<String> named(SearchFilter filter, String name) {
        var ids = switch (filter) {
            case THEME -> vocabulary.titled(name);
            case MUNICIPALITY -> municipalities(each -> each.name().equalsIgnoreCase(name));
            default -> regions(each -> each.slug().equals(name) || each.name().equalsIgnoreCase(name));
        };
        return ids.isEmpty() ? NOTHING : ids.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private Collection<?> municipalities(Predicate<MunicipalitySummary> wanted) {
        if (municipalities == null) {
            municipalities = network.municipalities();
        }
        return municipalities.stream()
                .filter(wanted)
                .map(MunicipalitySummary::id)
                .toList();
    }

    private Collection<?> regions(Predicate<RegionSummary> wanted) {
        if (regions == null) {
            regions = network.regions();
        }
        return regions.stream().filter(wanted).map(RegionSummary::id).toList();
    }
}
