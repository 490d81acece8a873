package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchPage;
import nl.leerkring.ui.Icon;

/** What the search was narrowed by, each to be taken away again. */
class FilterChips extends UnorderedList {

    private final Consumer<SearchAddress> onRemove;

    /** @param onRemove runs with the question without what was taken away */
    FilterChips(Consumer<SearchAddress> onRemove) {
        this.onRemove = onRemove;
        addClassName("filter-chips");
        getElement().setAttribute("aria-label", getTranslation("search.ui.FilterChips.label"));
    }

    void show(SearchAddress address, SearchPage page) {
        removeAll();
        setVisible(address.choices() > 0);
        page.filters()
                .forEach((filter, values) -> values.stream()
                        .filter(FilterValue::chosen)
                        .forEach(value -> add(new ListItem(chip(address, filter, value)))));
        if (address.choices() > 1) {
            add(new ListItem(all(address)));
        }
    }

    private Component chip(SearchAddress address, SearchFilter filter, FilterValue value) {
        var remove = new Span(getTranslation("search.ui.FilterChips.remove"));
        remove.addClassName("visually-hidden");
        var chip = new NativeButton();
        chip.add(new Span(FilterNames.name(filter, value)), remove, new Icon("close"));
        chip.addClassName("filter-chip");
        chip.addClickListener(click -> onRemove.accept(address.without(filter, value.value())));
        return chip;
    }

    private Component all(SearchAddress address) {
        var all = new NativeButton(getTranslation("search.ui.FilterChips.all"));
        all.addClassName("link-button");
        all.addClickListener(click -> onRemove.accept(address.withoutFilters()));
        return all;
    }
}
