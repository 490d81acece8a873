package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Predicate;

/** One form on top of the page, with a button that does it and one that leaves everything as it was. */
public class FormDialog extends Dialog {

    /**
     * A dialog around this form.
     *
     * @param verb what the button says that does it
     * @param save keeps what was filled in; false when that was refused, and the form says why
     */
    public <T, F extends Component & RecordForm<T>> FormDialog(String title, String verb, F form, Predicate<T> save) {
        addClassName("form-dialog");
        setHeaderTitle(title);
        setCloseOnOutsideClick(false); // a slip of the thumb would lose what was typed
        add(form);
        var keep = new Button(verb, click -> form.value().filter(save).ifPresent(saved -> close()));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(false);
        getFooter().add(new Button(getTranslation("ui.FormDialog.cancel"), click -> close()), keep);
    }
}
