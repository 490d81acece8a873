package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.audience.EditConflict;

/** Two people changed the same text: shows both side by side, and lets the second choose. Nothing is lost either way. */
public class ConflictDialog extends Dialog {

    /**
     * Offers to save the reader's own words after all, or to go on with those that stand there now.
     *
     * @param keepMine runs when the reader puts their own words on top
     * @param takeTheirs runs when the reader goes on from the other text
     */
    public ConflictDialog(EditConflict conflict, Runnable keepMine, Runnable takeTheirs) {
        setHeaderTitle(getTranslation("ui.ConflictDialog.title"));
        add(body(conflict));
        getFooter().add(choice("takeTheirs", takeTheirs), choice("keepMine", keepMine, ButtonVariant.PRIMARY));
    }

    private Component body(EditConflict conflict) {
        var texts = new Div(
                text("theirs", conflict.theirs(), "conflict__text--theirs"),
                text("yours", conflict.yours(), "conflict__text--yours"));
        texts.addClassName("conflict__texts");
        var body = new Div(new Paragraph(getTranslation("ui.ConflictDialog.explanation")), texts);
        body.addClassName("conflict");
        return body;
    }

    private Div text(String whose, String words, String style) {
        var label = new Span(getTranslation("ui.ConflictDialog." + whose));
        label.addClassName("conflict__whose");
        var text = new Div(label, new Div(words));
        text.addClassNames("conflict__text", style);
        return text;
    }

    private Button choice(String word, Runnable act, ButtonVariant... variants) {
        var button = new Button(getTranslation("ui.ConflictDialog." + word), click -> {
            close();
            act.run();
        });
        button.addThemeVariants(variants);
        return button;
    }
}
