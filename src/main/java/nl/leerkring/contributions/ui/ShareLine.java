package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One answer that is filled in already: a sentence to read, and a way to change it. */
class ShareLine extends Div {

    private final Span sentence = new Span();
    private final Button change = new Button();
    private final Div choices = new Div();
    private final String subject;

    /** A line on this subject (a translation key), which its button names to a screen reader. */
    ShareLine(String subject) {
        this.subject = subject;
        addClassName("share-line");
        sentence.addClassName("share-line__text");
        choices.addClassName("share-line__choices");
        change.addThemeVariants(ButtonVariant.TERTIARY);
        change.addClassName("share-line__change");
        change.addClickListener(click -> open(!choices.isVisible()));
        add(sentence, change, choices);
        open(false);
    }

    private void open(boolean open) {
        choices.setVisible(open);
        change.setText(getTranslation(open ? "contributions.ui.ShareLine.close" : "contributions.ui.ShareLine.change"));
        change.setAriaLabel(change.getText() + ": " + getTranslation(subject));
        change.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    void say(String text) {
        sentence.setText(text);
    }

    void offer(Component... parts) {
        choices.add(parts);
    }

    /** Puts these choices in the place of the ones that were there. */
    void offerInstead(Component... parts) {
        choices.removeAll();
        choices.add(parts);
    }
}
