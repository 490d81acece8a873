package nl.leerkring.search.dutch;

import java.util.Map;

/**
 * The texts of one document as they are written to the index, all read with the same rules and exceptions.
 *
 * @param version of those rules and exceptions
 * @param terms of each text in each layer, with spaces between
 */
public record Ready(int version, Map<Place, Map<Layer, String>> terms) {

    /** What is to be written to one field. */
    public String of(Place place, Layer layer) {
        return terms.getOrDefault(place, Map.of()).getOrDefault(layer, "");
    }
}
