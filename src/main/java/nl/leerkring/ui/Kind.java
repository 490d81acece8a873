package nl.leerkring.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;

/** The badge that tells what kind of thing this is: colour, icon and word together. */
public class Kind extends Span {

    // Findings have longer names in code than their style has.
    private static final Map<String, String> SHORT = Map.of(
            "WHAT_WORKS", "works",
            "WHAT_IS_NECESSARY", "necessary",
            "PROVISIONAL_CONCLUSION", "provisional",
            "EDITION", "works");

    private static final Map<String, String> ICONS = Map.of("EDITION", "book");

    /** The badge of a kind by its name in code, such as {@code GOLDEN_TIP}. */
    public Kind(String kind) {
        addClassNames("kind", "kind--" + style(kind));
        add(new Icon(icon(kind)), new Span(getTranslation("kind." + kind)));
    }

    /** The name of the icon of a kind. */
    public static String icon(String kind) {
        return ICONS.getOrDefault(kind, style(kind));
    }

    /** The name that the style sheets have for a kind. */
    public static String style(String kind) {
        return SHORT.getOrDefault(kind, kind.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
