package nl.leerkring.search;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.leerkring.audience.Reader;

/** Tells how the values of one filter read on screen; implemented by the modules that know. */
public interface FilterLabels {

    SearchFilter filter();

    /** The labels of those values this module knows; others are left out. */
    Map<String, String> labels(Set<String> values, Locale locale);

    /** Whether some may not know of every value: for them the others are as if they were not there. */
    default boolean hides() {
        return false;
    }

    /** Those that this reader may know by name: all, unless the module knows what only some may know of. */
    default Map<String, String> labels(Set<String> values, Reader reader, Locale locale) {
        return labels(values, locale);
    }
}
