package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import nl.leerkring.ui.Icon;

/** Corrects one thing in a list; whoever hears the page is told which. */
class EditButton extends Button {

    EditButton(String name, Runnable edit) {
        super(new Icon("edit"), click -> edit.run());
        setText(getTranslation("network.ui.EditButton.edit"));
        setAriaLabel(getTranslation("network.ui.EditButton.title", name));
        addThemeVariants(ButtonVariant.TERTIARY);
    }
}
