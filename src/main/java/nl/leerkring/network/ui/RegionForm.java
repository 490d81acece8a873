package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Optional;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.network.Slug;
import nl.leerkring.ui.RecordForm;

/** The names of a region and of the workplace that runs it; for a new one also its address, made from the name. */
class RegionForm extends Composite<FormLayout> implements RecordForm<RegionForm.Filled> {

    private final TextField name = new TextField();
    private final TextField workplace = new TextField();
    private final TextField slug = new TextField();
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private String proposed = "";

    /** What somebody filled in. */
    public record Filled(String name, String workplace, String slug) {}

    RegionForm() {
        getContent().addClassName("record-form");
        label(name, "name", RegionSummary.LONGEST_NAME);
        label(workplace, "workplace", RegionSummary.LONGEST_WORKPLACE);
        label(slug, "slug", Slug.LONGEST);
        slug.setHelperText(getTranslation("network.ui.RegionForm.slugHelp"));
        name.setAutofocus(true);
        name.setValueChangeMode(ValueChangeMode.EAGER);
        name.addValueChangeListener(change -> propose(change.getValue()));
        bind();
        getContent().add(name, workplace, slug);
    }

    /** The same form for names that are there already; the address stays. */
    static RegionForm of(RegionSummary region) {
        var form = new RegionForm();
        form.binder.readRecord(new Filled(region.name(), region.workplace(), region.slug()));
        form.slug.setReadOnly(true);
        form.slug.setHelperText(form.getTranslation("network.ui.RegionForm.slugStays"));
        return form;
    }

    private void label(TextField field, String word, int longest) {
        field.setLabel(getTranslation("network.ui.RegionForm." + word));
        field.setMaxLength(longest);
    }

    private void bind() {
        Filling.words(binder, name, "name", getTranslation("network.ui.RegionForm.nameMissing"));
        Filling.words(binder, workplace, "workplace", getTranslation("network.ui.RegionForm.workplaceMissing"));
        binder.forField(slug)
                .asRequired(getTranslation("network.ui.RegionForm.slugMissing"))
                .withValidator(RegionForm::isSlug, getTranslation("network.ui.RegionForm.slugWrong"))
                .bind("slug");
    }

    private static boolean isSlug(String typed) {
        try {
            Slug.of(typed);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    // Only as long as nobody wrote an address of their own.
    private void propose(String typedName) {
        if (!slug.isReadOnly() && slug.getValue().equals(proposed)) {
            proposed = Slug.proposedFor(typedName);
            slug.setValue(proposed);
        }
    }

    @Override
    public Optional<Filled> value() {
        return Filling.read(binder);
    }

    /** Another region has this address. */
    void refuse() {
        slug.setInvalid(true);
        slug.setErrorMessage(getTranslation("network.ui.RegionForm.slugTaken"));
        slug.focus();
    }
}
