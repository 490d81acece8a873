package nl.leerkring.interchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody gave of one contribution, as it came in.
 *
 * @param values per field what stood there, without empty ones
 * @param ignored names of what we have no field for; told, so that a typing error is noticed
 */
record Given(Map<Field, List<String>> values, Set<String> ignored) {

    /** More values of one field than anybody means; more names we do not know than help to find a mistake. */
    static final int MOST_VALUES = 50;

    static final int MOST_IGNORED = 50;

    List<String> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    Optional<String> one(Field field) {
        return all(field).stream().findFirst();
    }
}
