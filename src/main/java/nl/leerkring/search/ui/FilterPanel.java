package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchPage;
import nl.leerkring.ui.Icon;

/** All filters: beside the results on a desk, folded above them on a phone. */
class FilterPanel extends NativeDetails {

    /** A group is no filter here: it is the scope one comes from, and can only be taken away. */
    private static final List<SearchFilter> SHOWN = List.of(
            SearchFilter.KIND,
            SearchFilter.THEME,
            SearchFilter.MUNICIPALITY,
            SearchFilter.REGION,
            SearchFilter.PERSPECTIVE,
            SearchFilter.LEVEL,
            SearchFilter.LINE,
            SearchFilter.REACH,
            SearchFilter.YEAR,
            SearchFilter.SUPPORT,
            SearchFilter.QUESTION);

    private final Map<SearchFilter, FilterGroup> groups = new EnumMap<>(SearchFilter.class);
    private final Span title = new Span();
    private final NativeButton toResults = new NativeButton();

    /** Hears what the reader does with the filters. */
    interface Listener {

        void changed(SearchFilter filter, String value, boolean chosen);

        /** The reader is done here, or what they stood on is gone. */
        void towardsResults();
    }

    FilterPanel(Listener listener) {
        addClassName("search-page__filters");
        setSummary(new Icon("filter"), title);
        var body = new Div();
        body.addClassName("search-page__filters-body");
        for (var filter : SHOWN) {
            var group = new FilterGroup(
                    filter, (value, chosen) -> listener.changed(filter, value, chosen), listener::towardsResults);
            groups.put(filter, group);
            body.add(group);
        }
        body.add(toResults(listener));
        setContent(body);
    }

    private Component toResults(Listener listener) {
        toResults.addClassNames("search-page__to-results", "action-link", "action-link--block");
        toResults.addClickListener(click -> {
            setOpen(false);
            listener.towardsResults();
        });
        return toResults;
    }

    void show(SearchPage page, int choices) {
        title.setText(getTranslation("search.ui.FilterPanel.title", choices));
        toResults.setText(
                getTranslation("search.ui.FilterPanel.toResults", page.result().total()));
        groups.forEach((filter, group) -> group.show(page.filters().getOrDefault(filter, List.of())));
        setVisible(groups.values().stream().anyMatch(FilterGroup::isVisible));
    }
}
