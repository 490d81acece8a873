package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.leerkring.search.TriedWord;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Part;

/** Shows how search takes a word apart now, while somebody types it, and offers to have it cut otherwise. */
class TryWord extends Part {

    private static final int LONGEST = 100;

    private final TextField word = new TextField();
    private final Div answer = new Div();
    private final transient Function<String, Optional<TriedWord>> reading;
    private final transient Consumer<TriedWord> onOtherwise;

    /**
     * @param reading how search takes a word apart; nothing when it is not one word
     * @param onOtherwise runs when somebody wants it to be cut otherwise
     */
    TryWord(String heading, Function<String, Optional<TriedWord>> reading, Consumer<TriedWord> onOtherwise) {
        super(heading);
        this.reading = reading;
        this.onOtherwise = onOtherwise;
        addClassName("try-word");
        answer.addClassName("try-word__answer");
        answer.getElement().setAttribute("role", "status");
        word.setLabel(say("word"));
        word.setHelperText(say("example"));
        word.setErrorMessage(say("noWord"));
        word.setManualValidation(true);
        word.setMaxLength(LONGEST);
        word.setValueChangeMode(ValueChangeMode.LAZY);
        word.addValueChangeListener(change -> again());
        show(word, answer);
    }

    /** Tries what stands there again, as when something was changed. */
    void again() {
        var tried = reading.apply(word.getValue());
        word.setInvalid(tried.isEmpty() && !word.isEmpty());
        answer.removeAll();
        tried.ifPresent(found -> answer.add(new Paragraph(sentence(found)), otherwise(found)));
    }

    private String sentence(TriedWord found) {
        return found.parts().isEmpty()
                ? say("whole", found.word())
                : say("cut", found.word(), String.join(" + ", found.parts()));
    }

    private Button otherwise(TriedWord found) {
        return new Button(say("otherwise"), new Icon("edit"), click -> onOtherwise.accept(found));
    }

    private String say(String key, Object... values) {
        return getTranslation("search.ui.TryWord." + key, values);
    }
}
