package nl.leerkring.safeguard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.leerkring.safeguard.PersonalDataFound;

/** One find: what it is, the words, the proposal, and the choice of the writer. */
class SafeguardWarning extends Composite<Div> {

    private final PersonalDataFound found;
    private final Button replace;

    SafeguardWarning(PersonalDataFound found, Runnable onReplace, Runnable onDismiss) {
        this.found = found;
        this.replace = button("replace", onReplace);
        getContent().addClassName("safeguard-warning");
        getContent().add(title(), words(), actions(onDismiss));
    }

    void focus() {
        replace.focus();
    }

    private Paragraph title() {
        var title = new Paragraph(text("title." + found.kind()));
        title.addClassName("safeguard-warning__title");
        return title;
    }

    private Paragraph words() {
        var words = new Paragraph(text("found", found.words(), found.vaguer()));
        words.addClassName("safeguard-warning__found");
        return words;
    }

    private Div actions(Runnable onDismiss) {
        var actions = new Div(replace, button("dismiss", onDismiss));
        actions.addClassName("safeguard-warning__actions");
        return actions;
    }

    private Button button(String word, Runnable onClick) {
        var button = new Button(text(word), click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        // Several warnings have the same two buttons; spoken aloud each must say which words it is about.
        button.setAriaLabel(text(word + "Label", found.words()));
        return button;
    }

    private String text(String word, Object... parts) {
        return getTranslation("safeguard.ui.SafeguardWarnings." + word, parts);
    }
}
