package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.leerkring.audience.Perspective;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.OrganisationEntry;
import nl.leerkring.network.TeamEntry;
import nl.leerkring.network.Workplace;
import nl.leerkring.ui.RecordForm;
import org.jspecify.annotations.Nullable;

/** Where somebody works: role, team, municipality and employer; all but the role may stay open. */
class PlaceForm extends Composite<FormLayout> implements RecordForm<Workplace> {

    private final Select<Perspective> role = new Select<>();
    private final ComboBox<TeamEntry> team = new ComboBox<>();
    private final ComboBox<MunicipalityEntry> municipality = new ComboBox<>();
    private final ComboBox<OrganisationEntry> employer = new ComboBox<>();
    private final Binder<Filled> binder = new Binder<>(Filled.class);
    private final transient PlaceChoices choices;
    private @Nullable Workplace known;

    /** What somebody filled in. */
    public record Filled(
            Perspective role,
            @Nullable TeamEntry team,
            @Nullable MunicipalityEntry municipality,
            @Nullable OrganisationEntry employer) {

        Workplace workplace() {
            return new Workplace(
                    role,
                    employer == null ? null : employer.id(),
                    team == null ? null : team.id(),
                    municipality == null ? null : municipality.id());
        }
    }

    PlaceForm(PlaceChoices choices) {
        this.choices = choices;
        getContent().addClassName("record-form");
        role.setLabel(getTranslation("network.ui.PlaceForm.role"));
        role.setItems(Perspective.values());
        role.setItemLabelGenerator(each -> getTranslation("perspective." + each));
        offer(team, "team", choices.teams(), TeamEntry::name);
        offer(municipality, "municipality", choices.municipalities(), MunicipalityEntry::name);
        offer(employer, "employer", choices.organisations(), OrganisationEntry::name);
        team.addValueChangeListener(change -> fillInMunicipality(change.getValue()));
        bind();
        getContent().add(role, team, municipality, employer);
    }

    private <T> void offer(ComboBox<T> box, String word, List<T> items, Function<T, String> name) {
        box.setLabel(getTranslation("network.ui.PlaceForm." + word));
        box.setItems(items);
        box.setItemLabelGenerator(name::apply);
        box.setClearButtonVisible(true);
        box.setVisible(!items.isEmpty());
    }

    private void bind() {
        Filling.choice(binder, role, "role", getTranslation("network.ui.PlaceForm.roleMissing"));
        binder.forField(team).bind("team");
        binder.forField(municipality).bind("municipality");
        binder.forField(employer).bind("employer");
    }

    // A team lies in one municipality; whoever works there works in it, unless they say otherwise.
    private void fillInMunicipality(@Nullable TeamEntry chosen) {
        if (chosen != null && municipality.isEmpty()) {
            find(choices.municipalities(), each -> each.id().equals(chosen.municipality()))
                    .ifPresent(municipality::setValue);
        }
    }

    /** Shows where somebody works now; what lies outside the choices stays as it is. */
    PlaceForm edit(Workplace workplace) {
        known = workplace;
        binder.readRecord(new Filled(
                workplace.perspective(),
                find(choices.teams(), each -> each.id().equals(workplace.team()))
                        .orElse(null),
                find(choices.municipalities(), each -> each.id().equals(workplace.municipality()))
                        .orElse(null),
                find(choices.organisations(), each -> each.id().equals(workplace.employer()))
                        .orElse(null)));
        return this;
    }

    private static <T> Optional<T> find(List<T> items, Predicate<T> wanted) {
        return items.stream().filter(wanted).findFirst();
    }

    @Override
    public Optional<Workplace> value() {
        return Filling.read(binder).map(Filled::workplace).map(this::withEmployerElsewhere);
    }

    private Workplace withEmployerElsewhere(Workplace filled) {
        var earlier = known == null ? null : known.employer();
        var offered =
                find(choices.organisations(), each -> each.id().equals(earlier)).isPresent();
        return filled.employer() != null || offered
                ? filled
                : new Workplace(filled.perspective(), earlier, filled.team(), filled.municipality());
    }
}
