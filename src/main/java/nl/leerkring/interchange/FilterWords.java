package nl.leerkring.interchange;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerkring.groups.GroupAddresses;
import nl.leerkring.network.Network;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.vocabulary.Vocabulary;
import org.springframework.stereotype.Component;

/**
 * The words by which programs name the values of filters: constants, ids, and also names, which people can remember. A name
 * nobody has is looked for all the same and finds nothing: to say that it is unknown would tell which ones are known.
 */
@Component
class FilterWords {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final int LONGEST_NAME = 200;
    private static final Locale DUTCH = Locale.of("nl");

    private final Network network;
    private final Vocabulary vocabulary;
    private final GroupAddresses groups;
    private final Texts texts;

    FilterWords(Network network, Vocabulary vocabulary, GroupAddresses groups, Texts texts) {
        this.network = network;
        this.vocabulary = vocabulary;
        this.groups = groups;
        this.texts = texts;
    }

    /** What a filter is called in a question and among the facets of the answer. */
    static String name(SearchFilter filter) {
        return filter.name().toLowerCase(Locale.ROOT);
    }

    /** Whether this could be a value: constants must exist, a year has four digits. */
    boolean canBe(SearchFilter filter, String given) {
        return switch (filter) {
            case KIND, PERSPECTIVE, LEVEL, LINE, REACH, SUPPORT ->
                texts.knows(name(filter) + "." + constant(given), DUTCH);
            case YEAR -> YEAR.matcher(given).matches();
            case THEME, MUNICIPALITY, REGION, GROUP, QUESTION ->
                given.length() <= LONGEST_NAME && given.indexOf('\0') < 0;
        };
    }

    /** The values under which search keeps it. */
    Set<String> values(SearchFilter filter, String given) {
        if (ID.matcher(given).matches() || !canBe(filter, given)) {
            return Set.of(given);
        }
        return switch (filter) {
            case KIND, PERSPECTIVE, LEVEL, LINE, REACH, SUPPORT -> Set.of(constant(given));
            case YEAR, QUESTION -> Set.of(given);
            case THEME -> orItself(given, vocabulary.titled(given));
            case MUNICIPALITY ->
                orItself(
                        given,
                        network.municipalities().stream()
                                .filter(each -> each.name().equalsIgnoreCase(given))
                                .map(each -> each.id())
                                .toList());
            case REGION ->
                orItself(
                        given,
                        network.regions().stream()
                                .filter(each ->
                                        each.slug().equals(given) || each.name().equalsIgnoreCase(given))
                                .map(each -> each.id())
                                .toList());
            case GROUP -> orItself(given, groups.at(given).stream().toList());
        };
    }

    private static Set<String> orItself(String given, Collection<?> ids) {
        return ids.isEmpty()
                ? Set.of(given)
                : ids.stream().map(Object::toString).collect(Collectors.toSet());
    }

    private static String constant(String given) {
        return given.toUpperCase(Locale.ROOT);
    }
}
