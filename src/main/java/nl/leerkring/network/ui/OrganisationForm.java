package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationKind;
import nl.leerkring.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** An organisation: its name, of what kind it is, and for which municipalities of this region it works. */
class OrganisationForm extends Composite<FormLayout> implements RecordForm<OrganisationForm.Filled> {

    private final ChangedNotice changed = new ChangedNotice();
    private final TextField name = new TextField();
    private final Select<OrganisationKind> kind = new Select<>();
    private final CheckboxGroup<MunicipalityEntry> serves = new CheckboxGroup<>();
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private final transient List<MunicipalityEntry> offered;
    private transient @Nullable OrganisationEntry earlier;

    /** What somebody filled in; the municipalities are those of this region only. */
    public record Filled(String name, OrganisationKind kind, Set<MunicipalityEntry> serves) {

        Set<MunicipalityId> places() {
            var places = new HashSet<MunicipalityId>();
            serves.forEach(each -> places.add(each.id()));
            return places;
        }
    }

    OrganisationForm(List<MunicipalityEntry> municipalities) {
        this.offered = municipalities;
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
        getContent().add(changed, name, kind, serves);
    }

    static OrganisationForm of(OrganisationEntry organisation, List<MunicipalityEntry> municipalities) {
        var form = new OrganisationForm(municipalities);
        var here = new HashSet<>(municipalities);
        here.removeIf(each -> !organisation.serves().contains(each.id()));
        form.earlier = organisation;
        form.binder.readRecord(new Filled(organisation.name(), organisation.kind(), here));
        return form;
    }

    /** How the organisation stood that this form corrects. */
    Optional<OrganisationEntry> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** How it is to be; municipalities that this form did not offer stay as they were. */
    OrganisationEntry wanted(OrganisationEntry from, Filled filled) {
        var serves = new HashSet<>(from.serves());
        offered.forEach(each -> serves.remove(each.id()));
        serves.addAll(filled.places());
        return new OrganisationEntry(from.id(), filled.name(), filled.kind(), serves);
    }

    /** The name is not theirs to change, for other regions know the organisation by it. */
    void keepName() {
        name.setReadOnly(true);
        name.setAutofocus(false);
        name.setHelperText(getTranslation("network.ui.OrganisationForm.nameStays"));
        kind.setReadOnly(true);
    }

    /** Somebody else was first: says what stands there now, and keeps what was filled in. */
    void sayChanged(OrganisationEntry now) {
        var kindNow = getTranslation("network.OrganisationKind." + now.kind());
        earlier = new OrganisationEntry(
                now.id(),
                now.name(),
                now.kind(),
                Objects.requireNonNull(earlier).serves());
        changed.say(now.name() + " · " + kindNow);
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
