package nl.leerkring.interchange;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.ReadingGroups;
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
    private final ReadingGroups groups;
    private final Texts texts;

    FilterWords(Network network, Vocabulary vocabulary, ReadingGroups groups, Texts texts) {
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

    /** What the words of one question stand for, as far as this reader may know it. */
    Meanings knownTo(Reader reader) {
        return new Meanings(network, vocabulary, groups, reader);
    }

    static boolean isId(String given) {
        return ID.matcher(given).matches();
    }

    static String constant(String given) {
        return given.toUpperCase(Locale.ROOT);
    }
}
