package nl.leerkring.interchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.network.Network;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/** Finds what the names in a question or a file stand for, as far as a reader may know it. */
@Component
class Lookups {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,80}");

    private final Network network;
    private final ReadingGroups groups;
    private final Vocabulary vocabulary;

    Lookups(Network network, ReadingGroups groups, Vocabulary vocabulary) {
        this.network = network;
        this.groups = groups;
        this.vocabulary = vocabulary;
    }

    /** All municipalities, by small-lettered name and by id. Of two with the same name only the id will do. */
    Map<String, MunicipalityId> municipalities() {
        var all = network.municipalities();
        var names = all.stream()
                .collect(Collectors.groupingBy(each -> each.name().toLowerCase(Locale.ROOT)))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().size() == 1)
                .map(same -> Map.entry(same.getKey(), same.getValue().getFirst().id()));
        var ids = all.stream().map(MunicipalitySummary::id).map(id -> Map.entry(id.toString(), id));
        return Stream.concat(names, ids).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The group at this address with all it has; none when there is no such group for this reader. */
    Optional<GroupPlaces> group(String slug, Reader reader) {
        if (!SLUG.matcher(slug).matches()) {
            return Optional.empty();
        }
        return groups.known(slug, reader).map(group -> places(group, reader));
    }

    private GroupPlaces places(GroupSummary group, Reader reader) {
        var cycles = groups.cycles(group.id(), reader);
        return new GroupPlaces(
                group,
                cycles.stream().map(CycleSummary::id).findFirst().orElse(null),
                ofAll(cycles, cycle -> groups.path(cycle.id(), reader)),
                ofAll(cycles, cycle -> groups.questions(cycle.id(), reader)),
                themes(group));
    }

    private static <T> List<T> ofAll(List<CycleSummary> cycles, Function<CycleSummary, List<T>> part) {
        return cycles.stream().map(part).flatMap(List::stream).toList();
    }

    /** By small-lettered title and by id; the group's own goes before one of its region with the same title. */
    private Map<String, ThemeId> themes(GroupSummary group) {
        var choices = vocabulary.choices(group.id(), group.region());
        var named = choices.entrySet().stream()
                .flatMap(theme -> Stream.of(
                        Map.entry(theme.getValue().toLowerCase(Locale.ROOT), theme.getKey()),
                        Map.entry(theme.getKey().toString(), theme.getKey())));
        return named.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** The themes of whichever region or group with this title or id, for what stands in no group. */
    Set<ThemeId> themesNamed(String name) {
        if (FilterWords.isId(name)) {
            return vocabulary.titles(Set.of(ThemeId.of(name))).keySet();
        }
        return name.codePoints().allMatch(Lookups::canBeStored) ? vocabulary.titled(name) : Set.of();
    }

    /** PostgreSQL refuses a question with these in it. */
    private static boolean canBeStored(int codePoint) {
        return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
    }
}
