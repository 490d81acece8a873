package nl.leerkring.interchange;

import java.util.List;
import java.util.Map;

/**
 * The beginning of a CSV file as we read it, so that somebody can see whether that is right.
 *
 * @param rows the cells of the first lines below the headings
 * @param guessed what the columns most likely hold, by column counted from 0
 */
public record ImportPreview(List<String> headings, List<List<String>> rows, Map<Integer, Field> guessed) {

    public static final ImportPreview NOTHING = new ImportPreview(List.of(), List.of(), Map.of());
}
