package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.search.SynonymEntry;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** All lines of one kind, with what one may do with each. */
class SynonymPart extends Part {

    private final transient Consumer<SynonymEntry> onChange;
    private final transient Consumer<SynonymEntry> onRemove;

    SynonymPart(String heading, Consumer<SynonymEntry> onChange, Consumer<SynonymEntry> onRemove) {
        super(heading);
        this.onChange = onChange;
        this.onRemove = onRemove;
    }

    void show(List<SynonymEntry> entries) {
        show(
                entries.stream().map(this::row).toList(),
                new Empty(
                        "search",
                        getTranslation("search.ui.SynonymPart.none"),
                        getTranslation("search.ui.SynonymPart.noneHelp")));
    }

    private Row row(SynonymEntry entry) {
        return new Row(entry.terms())
                .offering(button("change", "edit", entry, onChange), button("remove", "close", entry, onRemove));
    }

    private Button button(String word, String icon, SynonymEntry entry, Consumer<SynonymEntry> act) {
        var key = "search.ui.SynonymPart." + word;
        var button = new Button(getTranslation(key), new Icon(icon), click -> act.accept(entry));
        button.setAriaLabel(getTranslation(key + "Which", entry.terms()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
