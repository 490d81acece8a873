package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.ui.RecordForm;

/** An organisation: its name, of what kind it is, and for which municipalities of this region it works. */
class OrganisationForm extends Composite<FormLayout> implements RecordForm<OrganisationForm.Filled> {

    private final TextField name = new TextField();
    private final Select<OrganisationKind> kind = new Select<>();
    private final CheckboxGroup<MunicipalityEntry> serves = new CheckboxGroup<>();
    private final Binder<Filled> binder = new Binder<>(Filled.class);

    /** What somebody filled in; the municipalities are those of this region only. */
    public record Filled(String name, OrganisationKind kind, Set<MunicipalityEntry> serves) {

        Set<MunicipalityId> places() {
            var places = new HashSet<MunicipalityId>();
            serves.forEach(each -> places.add(each.id()));
            return places;
        }
    }

    OrganisationForm(List<MunicipalityEntry> municipalities) {
        getContent().addClassName("record-form");
        name.setLabel(getTranslation("network.ui.OrganisationForm.name"));
        name.setMaxLength(OrganisationEntry.LONGEST_NAME);
        name.setAutofocus(true);
        kind.setLabel(getTranslation("network.ui.OrganisationForm.kind"));
        kind.setItems(OrganisationKind.values());
        kind.setItemLabelGenerator(each -> getTranslation("network.OrganisationKind." + each));
        serves.setLabel(getTranslation("network.ui.OrganisationForm.serves"));
        serves.setItems(municipalities);
        serves.setItemLabelGenerator(MunicipalityEntry::name);
        bind();
        getContent().add(name, kind, serves);
    }

    static OrganisationForm of(OrganisationEntry organisation, List<MunicipalityEntry> municipalities) {
        var form = new OrganisationForm(municipalities);
        var here = new HashSet<>(municipalities);
        here.removeIf(each -> !organisation.serves().contains(each.id()));
        form.binder.readRecord(new Filled(organisation.name(), organisation.kind(), here));
        return form;
    }

    private void bind() {
        Filling.words(binder, name, "name", getTranslation("network.ui.OrganisationForm.nameMissing"));
        Filling.choice(binder, kind, "kind", getTranslation("network.ui.OrganisationForm.kindMissing"));
        binder.forField(serves)
                // Not asRequired: a required group of checkboxes says aria-required, which a group may not have.
                .withValidator(chosen -> !chosen.isEmpty(), getTranslation("network.ui.OrganisationForm.servesMissing"))
                .bind("serves");
    }

    @Override
    public Optional<Filled> value() {
        return Filling.read(binder);
    }

    /** Another organisation has this name. */
    void refuse() {
        name.setInvalid(true);
        name.setErrorMessage(getTranslation("network.ui.OrganisationForm.nameTaken"));
        name.focus();
    }
}
