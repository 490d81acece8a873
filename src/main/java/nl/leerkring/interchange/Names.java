package nl.leerkring.interchange;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.vocabulary.ThemeId;

/** What names stand for, looked up once each however many lines of a file use them. */
class Names {

    /** A file may name anything, also a million groups that do not exist: only the last so many are remembered. */
    private static final int REMEMBERED = 500;

    private final Lookups lookups;
    private final Reader reader;
    private final Map<String, MunicipalityId> municipalities;
    private final Map<String, Optional<GroupPlaces>> groups = remembering();
    private final Map<String, Set<ThemeId>> themes = remembering();

    Names(Lookups lookups, Reader reader) {
        this.lookups = lookups;
        this.reader = reader;
        this.municipalities = lookups.municipalities();
    }

    private static <V> Map<String, V> remembering() {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > REMEMBERED;
            }
        };
    }

    Optional<MunicipalityId> municipality(String named) {
        return Optional.ofNullable(municipalities.get(named.toLowerCase(Locale.ROOT)));
    }

    Optional<GroupPlaces> group(String slug) {
        return lookedUp(slug, groups, wanted -> lookups.group(wanted, reader));
    }

    Optional<ThemeId> theme(String titleOrId) {
        return lookedUp(titleOrId.toLowerCase(Locale.ROOT), themes, lookups::themesNamed).stream()
                .findFirst();
    }

    private static <V> V lookedUp(String name, Map<String, V> known, Function<String, V> lookup) {
        var found = known.get(name);
        if (found == null) {
            found = lookup.apply(name);
            known.put(name, found);
        }
        return found;
    }
}
