package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationId;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.ui.RecordForm;

/** A team: its name, what this place calls such a team, its municipality, and who employs its members. */
class TeamForm extends Composite<FormLayout> implements RecordForm<TeamForm.Filled> {

    private final TextField name = new TextField();
    private final TextField word = new TextField();
    private final Select<MunicipalityEntry> municipality = new Select<>();
    private final CheckboxGroup<OrganisationEntry> employers = new CheckboxGroup<>();
    private final Binder<Filled> binder = new Binder<>(Filled.class);

    /** What somebody filled in. */
    public record Filled(String name, String word, MunicipalityEntry municipality, Set<OrganisationEntry> employers) {

        Set<OrganisationId> employerIds() {
            return employers.stream().map(OrganisationEntry::id).collect(Collectors.toSet());
        }
    }

    TeamForm(List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        getContent().addClassName("record-form");
        name.setLabel(getTranslation("network.ui.TeamForm.name"));
        name.setMaxLength(TeamEntry.LONGEST_NAME);
        name.setAutofocus(true);
        word.setLabel(getTranslation("network.ui.TeamForm.word"));
        word.setHelperText(getTranslation("network.ui.TeamForm.wordHelp"));
        word.setMaxLength(TeamEntry.LONGEST_WORD);
        municipality.setLabel(getTranslation("network.ui.TeamForm.municipality"));
        municipality.setItems(municipalities);
        municipality.setItemLabelGenerator(MunicipalityEntry::name);
        employers.setLabel(getTranslation("network.ui.TeamForm.employers"));
        employers.setItems(organisations);
        employers.setItemLabelGenerator(OrganisationEntry::name);
        employers.setVisible(!organisations.isEmpty());
        bind();
        getContent().add(name, word, municipality, employers);
    }

    static TeamForm of(TeamEntry team, List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        var form = new TeamForm(municipalities, organisations);
        municipalities.stream()
                .filter(each -> each.id().equals(team.municipality()))
                .findFirst()
                .ifPresent(place -> form.binder.readRecord(
                        new Filled(team.name(), team.word(), place, employing(team, organisations))));
        form.municipality.setReadOnly(true);
        return form;
    }

    private static Set<OrganisationEntry> employing(TeamEntry team, List<OrganisationEntry> organisations) {
        return organisations.stream()
                .filter(each -> team.employers().contains(each.id()))
                .collect(Collectors.toSet());
    }

    private void bind() {
        Filling.words(binder, name, "name", getTranslation("network.ui.TeamForm.nameMissing"));
        Filling.words(binder, word, "word", getTranslation("network.ui.TeamForm.wordMissing"));
        Filling.choice(binder, municipality, "municipality", getTranslation("network.ui.TeamForm.municipalityMissing"));
        binder.forField(employers).bind("employers");
    }

    @Override
    public Optional<Filled> value() {
        return Filling.read(binder);
    }

    /** The municipality has a team of this name already. */
    void refuse() {
        name.setInvalid(true);
        name.setErrorMessage(getTranslation("network.ui.TeamForm.nameTaken"));
        name.focus();
    }
}
