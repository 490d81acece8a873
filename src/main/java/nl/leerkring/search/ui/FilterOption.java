package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.function.Consumer;
import nl.leerkring.search.FilterValue;

/** One value to narrow by, with how much it would give. */
class FilterOption extends NativeLabel {

    private final String value;
    private final Check check = new Check();
    private final Span name = new Span();
    private final Span count = new Span();

    /** @param onChange runs when the reader checks or unchecks it */
    FilterOption(FilterValue value, Consumer<Boolean> onChange) {
        this.value = value.value();
        addClassName("filter-group__option");
        count.addClassName("filter-group__count");
        add(check, name, count);
        check.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(change.getValue());
            }
        });
        show(value);
    }

    final void show(FilterValue value) {
        check.setValue(value.chosen());
        name.setText(
                value.label() == null
                        ? getTranslation("search.ui.FilterOption." + FilterNames.nameless(value))
                        : value.label());
        count.setText(NumberFormat.getIntegerInstance(getLocale()).format(value.count()));
    }

    String value() {
        return value;
    }

    void focus() {
        check.focus();
    }
}
