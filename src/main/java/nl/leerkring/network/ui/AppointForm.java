package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.ui.RecordForm;

/** Who is to coordinate a region: one of its people. */
class AppointForm extends Composite<FormLayout> implements RecordForm<AppointForm.Filled> {

    private final Binder<Filled> binder = new Binder<>(Filled.class);

    /** Who was chosen. */
    public record Filled(AccountSummary person) {}

    AppointForm(List<AccountSummary> people) {
        getContent().addClassName("record-form");
        var person = new ComboBox<AccountSummary>(getTranslation("network.ui.AppointForm.person"));
        person.setItems(people);
        person.setItemLabelGenerator(each -> each.name() + " (" + each.email() + ")");
        person.setAutofocus(true);
        binder.forField(person)
                .asRequired(getTranslation("network.ui.AppointForm.personMissing"))
                .bind("person");
        getContent().add(person);
    }

    @Override
    public Optional<Filled> value() {
        return Filling.read(binder);
    }
}
