package nl.leerkring.interchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How somebody wants a file to be read.
 *
 * @param columns what the columns of a CSV file hold, by column counted from 0
 * @param everywhere what holds for every line that does not say it itself
 */
public record ImportChoices(Map<Integer, Field> columns, Map<Field, String> everywhere) {

    Given completed(Given given) {
        var values = new EnumMap<Field, List<String>>(Field.class);
        everywhere.forEach((field, value) -> values.put(field, List.of(value)));
        values.putAll(given.values());
        return new Given(values, given.ignored());
    }
}
