package nl.leerkring.search.ui;

import com.vaadin.flow.component.UI;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchFilter;

/** What filters and their values are called on this screen. */
final class FilterNames {

    private FilterNames() {}

    static String title(SearchFilter filter) {
        return UI.getCurrent().getTranslation("search.ui.FilterNames." + filter);
    }

    /** The name of a value where its filter is not in sight; one without a name says why. */
    static String name(SearchFilter filter, FilterValue value) {
        return value.label() == null
                ? UI.getCurrent().getTranslation("search.ui.FilterNames." + nameless(value), title(filter))
                : value.label();
    }

    /** Nothing can be found with it, or something can that does not tell this reader where it belongs. */
    static String nameless(FilterValue value) {
        return value.count() == 0 ? "nothing" : "unnamed";
    }
}
