package nl.leerkring.search.lucene;

import java.util.Locale;
import nl.leerkring.search.dutch.Layer;
import nl.leerkring.search.dutch.Place;

/** How the fields with terms are named. */
public final class Fields {

    private Fields() {}

    /** The field with one layer of title or text. */
    public static String of(Place place, Layer layer) {
        return (place + "_" + layer).toLowerCase(Locale.ROOT);
    }
}
