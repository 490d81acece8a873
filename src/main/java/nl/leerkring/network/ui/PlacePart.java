package nl.leerkring.network.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.PersonPage;
import nl.leerkring.network.Portrait;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.network.Workplace;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Part;

/** Where somebody works. Who runs more than one region says first in which. */
class PlacePart extends Part {

    private final transient RegionServices services;
    private final transient Reader reader;
    private final transient Optional<Workplace> workplace;
    private final PersonId person;
    private final Select<RegionSummary> region = new Select<>();
    private final Div form = new Div();

    PlacePart(String heading, PersonPage page, RegionServices services, Reader reader) {
        super(heading);
        this.person = page.person().account().person();
        this.services = services;
        this.reader = reader;
        this.workplace = page.person().portrait().map(Portrait::workplace);
        var mine = services.running().of(reader);
        region.setLabel(getTranslation("network.ui.PlacePart.region"));
        region.setItems(mine);
        region.setItemLabelGenerator(RegionSummary::name);
        region.setVisible(mine.size() > 1);
        region.addValueChangeListener(change -> showForm(change.getValue()));
        show(region, form);
        page.region().or(() -> onlyOne(mine)).ifPresent(region::setValue);
    }

    /** With one region there is nothing to choose, also for who belongs nowhere yet. */
    private static Optional<RegionSummary> onlyOne(List<RegionSummary> regions) {
        return regions.size() == 1 ? Optional.of(regions.getFirst()) : Optional.empty();
    }

    private void showForm(RegionSummary chosen) {
        var running = services.running();
        var fields = new PlaceForm(new PlaceChoices(
                running.municipalities(chosen.id(), reader),
                running.teams(chosen.id(), reader),
                running.organisations(chosen.id(), reader)));
        workplace.ifPresent(fields::edit);
        var save = new Button(
                getTranslation("network.ui.PlacePart.save"),
                click -> fields.value().ifPresent(filled -> save(chosen, filled)));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("page__actions");
        form.removeAll();
        form.add(fields, actions);
        tell();
    }

    private void save(RegionSummary chosen, Workplace filled) {
        services.people().place(person, chosen.id(), filled, reader);
        tell(Notice.success(getTranslation("network.ui.PlacePart.saved")));
    }
}
