package nl.leerkring.vocabulary.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import nl.leerkring.ui.RecordForm;

/** The title of a theme. */
class ThemeForm extends Composite<FormLayout> implements RecordForm<ThemeForm.Filled> {

    private static final int LONGEST = 120;

    private final TextField title = new TextField();

    /** What somebody filled in. */
    record Filled(String title) {}

    ThemeForm(String known) {
        getContent().addClassName("record-form");
        title.setLabel(getTranslation("vocabulary.ui.ThemeForm.title"));
        title.setHelperText(getTranslation("vocabulary.ui.ThemeForm.titleHelp"));
        title.setMaxLength(LONGEST);
        title.setRequiredIndicatorVisible(true);
        title.setAutofocus(true);
        title.setValue(known);
        getContent().add(title);
    }

    @Override
    public Optional<Filled> value() {
        if (title.getValue().isBlank()) {
            refuse("missing");
            return Optional.empty();
        }
        return Optional.of(new Filled(title.getValue()));
    }

    /** The region has a theme of this title already. */
    void refuse() {
        refuse("taken");
    }

    private void refuse(String why) {
        title.setInvalid(true);
        title.setErrorMessage(getTranslation("vocabulary.ui.ThemeForm." + why));
        title.focus();
    }
}
