package nl.leerkring.network.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerkring.audience.Perspective;
import nl.leerkring.network.MunicipalitySummary;
import nl.leerkring.network.Network;
import nl.leerkring.network.OrganisationId;
import nl.leerkring.network.TeamId;
import nl.leerkring.network.Workplace;
import org.jspecify.annotations.Nullable;

/** The fields of a profile; all but name and role may be left empty. */
class ProfileForm extends Composite<Div> {

    private final TextField name = new TextField();
    private final TextField email = new TextField();
    private final Select<Perspective> role = new Select<>();
    private final ComboBox<OrganisationId> employer = new ComboBox<>();
    private final ComboBox<TeamId> team = new ComboBox<>();
    private final ComboBox<MunicipalitySummary> municipality = new ComboBox<>();
    private final Select<String> language = new Select<>();

    /** What somebody filled in. */
    record Edited(String name, String language, Workplace workplace) {}

    ProfileForm(Network network, String address, Consumer<Edited> onSave) {
        getContent().addClassName("profile-form");
        email.setValue(address);
        email.setReadOnly(true);
        offer(network);
        label();
        var save = new Button(getTranslation("network.ui.ProfileView.save"), click -> read().ifPresent(onSave));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var why = new Paragraph(getTranslation("network.ui.ProfileView.why"));
        why.addClassName("page__sub");
        var actions = new Div(save);
        actions.addClassName("profile-form__actions");
        getContent().add(name, email, role, employer, team, municipality, language, why, actions);
    }

    private void label() {
        name.setLabel(getTranslation("network.ui.ProfileView.name"));
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        email.setLabel(getTranslation("network.ui.ProfileView.email"));
        role.setLabel(getTranslation("network.ui.ProfileView.role"));
        role.setHelperText(getTranslation("network.ui.ProfileView.roleHelp"));
        employer.setLabel(getTranslation("network.ui.ProfileView.employer"));
        team.setLabel(getTranslation("network.ui.ProfileView.team"));
        municipality.setLabel(getTranslation("network.ui.ProfileView.municipality"));
        language.setLabel(getTranslation("network.ui.ProfileView.language"));
    }

    private void offer(Network network) {
        role.setItems(Perspective.values());
        role.setItemLabelGenerator(each -> getTranslation("perspective." + each));
        offer(employer, network.organisations());
        offer(team, network.teams());
        municipality.setItems(network.municipalities());
        municipality.setItemLabelGenerator(MunicipalitySummary::name);
        municipality.setClearButtonVisible(true);
        language.setItems("nl", "en");
        language.setItemLabelGenerator(each -> getTranslation("network.ui.ProfileView.language." + each));
    }

    private static <T> void offer(ComboBox<T> box, Map<T, String> names) {
        box.setItems(names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList());
        box.setItemLabelGenerator(each -> names.getOrDefault(each, ""));
        box.setClearButtonVisible(true);
    }

    void edit(String currentName, String currentLanguage, @Nullable Workplace workplace) {
        name.setValue(currentName);
        language.setValue(currentLanguage);
        role.setValue(workplace == null ? Perspective.OTHER : workplace.perspective());
        if (workplace != null) {
            offerWithin(workplace);
            employer.setValue(workplace.employer());
            team.setValue(workplace.team());
            municipality
                    .getListDataView()
                    .getItems()
                    .filter(each -> each.id().equals(workplace.municipality()))
                    .findFirst()
                    .ifPresent(municipality::setValue);
        }
    }

    /** Another kind of role and another region are a coordinator's to set: they open other circles of readers. */
    private void offerWithin(Workplace workplace) {
        var own = workplace.perspective();
        role.setItems(Arrays.stream(Perspective.values())
                .filter(each -> each.circle() == own.circle())
                .toList());
        role.setValue(own);
        var all = municipality.getListDataView().getItems().toList();
        var region = all.stream()
                .filter(each -> each.id().equals(workplace.municipality()))
                .map(MunicipalitySummary::region)
                .findFirst();
        municipality.setItems(all.stream()
                .filter(each -> region.map(each.region()::equals).orElse(false))
                .toList());
        municipality.setReadOnly(region.isEmpty());
    }

    private Optional<Edited> read() {
        var blank = name.getValue().isBlank();
        name.setInvalid(blank);
        name.setErrorMessage(blank ? getTranslation("network.ui.ProfileView.nameEmpty") : "");
        if (blank) {
            return Optional.empty();
        }
        var place = Optional.ofNullable(municipality.getValue()).map(MunicipalitySummary::id);
        var workplace = new Workplace(role.getValue(), employer.getValue(), team.getValue(), place.orElse(null));
        return Optional.of(new Edited(name.getValue(), language.getValue(), workplace));
    }
}
