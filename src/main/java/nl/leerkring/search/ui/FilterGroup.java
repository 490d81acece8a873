package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchFilter;

/** The values of one filter: six in view, the others one step away. */
class FilterGroup extends FieldSet {

    private static final int IN_VIEW = 6;

    private final BiConsumer<String, Boolean> onChange;
    private final Runnable onFocusLost;
    private final Map<String, FilterOption> options = new LinkedHashMap<>();
    private final Div first = new Div();
    private final Div others = new Div();
    private final NativeDetails more = new NativeDetails();

    /**
     * @param onChange runs with the value and whether it was chosen
     * @param onFocusLost runs when the option that had the focus is no longer there
     */
    FilterGroup(SearchFilter filter, BiConsumer<String, Boolean> onChange, Runnable onFocusLost) {
        super(FilterNames.title(filter));
        this.onChange = onChange;
        this.onFocusLost = onFocusLost;
        addClassName("filter-group");
        getLegend().addClassName("filter-group__title");
        more.addClassName("filter-group__more");
        more.setContent(others);
        add(first, more); // setContent would take the legend away
    }

    void show(List<FilterValue> values) {
        setVisible(!values.isEmpty());
        if (values.stream().map(FilterValue::value).toList().equals(List.copyOf(options.keySet()))) {
            var shown = options.values().iterator();
            values.forEach(value -> shown.next().show(value)); // nothing moves, so the focus stays
        } else {
            rebuild(values);
        }
    }

    private void rebuild(List<FilterValue> values) {
        options.clear();
        first.removeAll();
        others.removeAll();
        for (var value : values) {
            var option = new FilterOption(value, chosen -> change(value.value(), chosen));
            (options.size() < IN_VIEW ? first : others).add(option);
            options.put(value.value(), option);
        }
        more.setVisible(values.size() > IN_VIEW);
        more.setSummaryText(getTranslation("search.ui.FilterGroup.more", values.size() - IN_VIEW));
        more.setOpen(values.stream().skip(IN_VIEW).anyMatch(FilterValue::chosen));
    }

    private void change(String value, boolean chosen) {
        var before = options.get(value);
        onChange.accept(value, chosen);
        var after = options.get(value);
        if (after == null) {
            onFocusLost.run();
        } else if (after != before) {
            after.focus();
        }
    }
}
