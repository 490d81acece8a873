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
import java.util.stream.Collectors;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.OrganisationId;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** A team: its name, what this place calls such a team, its municipality, and who employs its members. */
class TeamForm extends Composite<FormLayout> implements RecordForm<TeamForm.Filled> {

    private final ChangedNotice changed = new ChangedNotice();
    private final TextField name = new TextField();
    private final TextField word = new TextField();
    private final Select<MunicipalityEntry> municipality = new Select<>();
    private final CheckboxGroup<OrganisationEntry> employers = new CheckboxGroup<>();
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private final transient List<OrganisationEntry> offered;
    private transient @Nullable TeamEntry earlier;

    /** What somebody filled in. */
    public record Filled(String name, String word, MunicipalityEntry municipality, Set<OrganisationEntry> employers) {

        Set<OrganisationId> employerIds() {
            return employers.stream().map(OrganisationEntry::id).collect(Collectors.toSet());
        }
    }

    TeamForm(List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        this.offered = organisations;
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
        getContent().add(changed, name, word, municipality, employers);
    }

    static TeamForm of(TeamEntry team, List<MunicipalityEntry> municipalities, List<OrganisationEntry> organisations) {
        var form = new TeamForm(municipalities, organisations);
        municipalities.stream()
                .filter(each -> each.id().equals(team.municipality()))
                .findFirst()
                .ifPresent(place -> form.binder.readRecord(
                        new Filled(team.name(), team.word(), place, employing(team, organisations))));
        form.municipality.setReadOnly(true);
        form.earlier = team;
        return form;
    }

    /** How the team stood that this form corrects. */
    Optional<TeamEntry> earlier() {
        return Optional.ofNullable(earlier);
    }

    /** How it is to be; employers that work for no municipality here stand on no form, and stay. */
    TeamEntry wanted(TeamEntry from, Filled filled) {
        var employed = new HashSet<>(from.employers());
        offered.forEach(each -> employed.remove(each.id()));
        employed.addAll(filled.employerIds());
        return new TeamEntry(from.id(), filled.name(), filled.word(), from.municipality(), employed);
    }

    /** Somebody else was first: says what stands there now, and keeps what was filled in. */
    void sayChanged(TeamEntry now) {
        var begun = Objects.requireNonNull(earlier);
        earlier = new TeamEntry(now.id(), now.name(), now.word(), now.municipality(), begun.employers());
        changed.say(now.name() + " · " + now.word());
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
