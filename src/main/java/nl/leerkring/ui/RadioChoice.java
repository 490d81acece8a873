package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One choice out of a few, as native radio buttons on cards: arrow keys, screen readers and big thumbs work without any
 * script of ours.
 */
@Tag("fieldset")
public class RadioChoice<T> extends Component {

    private final Map<T, Element> inputs = new HashMap<>();
    private final String group = "choice-" + UUID.randomUUID();
    private final Consumer<T> onChosen;
    private @Nullable T chosen;

    public RadioChoice(String legend, Consumer<T> onChosen) {
        this.onChosen = onChosen;
        var title = new Element("legend");
        title.setText(legend);
        getElement().appendChild(title);
    }

    /** Adds a choice that looks like these parts. */
    public RadioChoice<T> option(T value, String style, Component... parts) {
        var input = new Element("input");
        input.setAttribute("type", "radio");
        input.setAttribute("name", group);
        input.addEventListener("change", change -> take(value));
        inputs.put(value, input);
        var label = new NativeLabel();
        label.addClassNames(style.split(" "));
        label.getElement().appendChild(input);
        label.add(parts);
        getElement().appendChild(label.getElement());
        return this;
    }

    /** Adds a choice of a title and a small sentence that says what it means. */
    public RadioChoice<T> option(T value, String style, String title, String meaning) {
        var small = new Span(meaning);
        small.addClassName("share-line__meaning");
        return option(value, style, new Span(title), small);
    }

    private void take(T value) {
        chosen = value;
        onChosen.accept(value);
    }

    /** Chooses without telling the listener, as when a screen opens with an answer filled in. */
    public void choose(@Nullable T value) {
        chosen = value;
        inputs.forEach((each, input) -> input.setProperty("checked", each.equals(value)));
    }

    public @Nullable T chosen() {
        return chosen;
    }

    public RadioChoice<T> styled(String style) {
        getElement().getClassList().add(style);
        return this;
    }
}
