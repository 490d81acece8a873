package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.search.WordCutEntry;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** The words that administrators have cut otherwise, with what one may do with each. */
class WordCutPart extends Part {

    private final transient Consumer<WordCutEntry> onChange;
    private final transient Consumer<WordCutEntry> onRemove;

    WordCutPart(String heading, Consumer<WordCutEntry> onChange, Consumer<WordCutEntry> onRemove) {
        super(heading);
        this.onChange = onChange;
        this.onRemove = onRemove;
    }

    void show(List<WordCutEntry> entries) {
        show(entries.stream().map(this::row).toList(), new Empty("search", say("none"), say("noneHelp")));
    }

    private Row row(WordCutEntry entry) {
        return new Row(entry.word())
                .saying(entry.parts().isEmpty() ? say("whole") : String.join(" + ", entry.parts()))
                .offering(button("change", "edit", entry, onChange), button("remove", "close", entry, onRemove));
    }

    private Button button(String word, String icon, WordCutEntry entry, Consumer<WordCutEntry> act) {
        var button = new Button(say(word), new Icon(icon), click -> act.accept(entry));
        button.setAriaLabel(say(word + "Which", entry.word()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String say(String word, Object... values) {
        return getTranslation("search.ui.WordCutPart." + word, values);
    }
}
