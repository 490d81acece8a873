package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** What administrators keep for search, with what one may do with each of it. */
abstract class KeptPart<E> extends Part {

    private final transient Consumer<E> onChange;
    private final transient Consumer<E> onRemove;

    KeptPart(String heading, Consumer<E> onChange, Consumer<E> onRemove) {
        super(heading);
        this.onChange = onChange;
        this.onRemove = onRemove;
    }

    /** By which people know it. */
    abstract String name(E entry);

    /** More words on it; empty when its name says all. */
    abstract String line(E entry);

    /** What teaches how the first comes. */
    abstract Empty none();

    void showEach(List<E> entries) {
        show(entries.stream().map(this::row).toList(), none());
    }

    private Row row(E entry) {
        return new Row(name(entry))
                .saying(line(entry))
                .offering(button("change", "edit", entry, onChange), button("remove", "close", entry, onRemove));
    }

    private Button button(String word, String icon, E entry, Consumer<E> act) {
        var key = "search.ui.KeptPart." + word;
        var button = new Button(getTranslation(key), new Icon(icon), click -> act.accept(entry));
        button.setAriaLabel(getTranslation(key + "Which", name(entry)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
