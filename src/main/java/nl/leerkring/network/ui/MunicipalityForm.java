package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Optional;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.ui.RecordForm;

/** A municipality: its name, and how many people live there. */
class MunicipalityForm extends Composite<FormLayout> implements RecordForm<MunicipalityForm.Filled> {

    private final TextField name = new TextField();
    private final IntegerField inhabitants = new IntegerField();
    private final Binder<Filled> binder = new Binder<>(Filled.class);

    /** What somebody filled in. */
    public record Filled(String name, Integer inhabitants) {}

    MunicipalityForm() {
        getContent().addClassName("record-form");
        name.setLabel(getTranslation("network.ui.MunicipalityForm.name"));
        name.setMaxLength(MunicipalityEntry.LONGEST_NAME);
        name.setAutofocus(true);
        inhabitants.setLabel(getTranslation("network.ui.MunicipalityForm.inhabitants"));
        inhabitants.setHelperText(getTranslation("network.ui.MunicipalityForm.inhabitantsHelp"));
        inhabitants.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(getTranslation("network.ui.MunicipalityForm.inhabitantsWrong")));
        Filling.words(binder, name, "name", getTranslation("network.ui.MunicipalityForm.nameMissing"));
        binder.forField(inhabitants)
                .asRequired(getTranslation("network.ui.MunicipalityForm.inhabitantsMissing"))
                .withValidator(number -> number > 0, getTranslation("network.ui.MunicipalityForm.inhabitantsWrong"))
                .bind("inhabitants");
        getContent().add(name, inhabitants);
    }

    static MunicipalityForm of(MunicipalityEntry municipality) {
        var form = new MunicipalityForm();
        form.binder.readRecord(new Filled(municipality.name(), municipality.inhabitants()));
        return form;
    }

    @Override
    public Optional<Filled> value() {
        return Filling.read(binder);
    }

    /** The region has a municipality of this name already. */
    void refuse() {
        name.setInvalid(true);
        name.setErrorMessage(getTranslation("network.ui.MunicipalityForm.nameTaken"));
        name.focus();
    }
}
