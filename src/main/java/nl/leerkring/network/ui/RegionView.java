package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Page;

/** One region, for who runs it: the network's own parts, and those that later modules bring. */
@Route(NetworkNavigation.REGION)
@PermitAll
class RegionView extends Page implements BeforeEnterObserver {

    private final transient RegionServices services;
    private final transient List<RegionPart> parts;
    private final transient Clock clock;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    RegionView(RegionServices services, List<RegionPart> parts, Clock clock, CurrentReader current) {
        this.services = services;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RegionPart::order))
                .toList();
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        show(event.getRouteParameters().get(NetworkNavigation.SLUG).orElse(""));
    }

    private void show(String slug) {
        var region = services.running().at(slug, reader);
        var rename = new Button(
                getTranslation("network.ui.RegionView.rename"), new Icon("edit"), click -> askForNames(region));
        begin(region.name())
                .under(new Anchor(NetworkNavigation.regions(), getTranslation("network.ui.RegionsView.title")))
                .saying(region.workplace())
                .offering(rename);
        var jumps = new JumpLinks(NetworkNavigation.region(slug));
        add(jumps);
        place(new RegionMap(region.id(), services, reader), jumps);
        place(new RegionPeople(region.id(), services, clock, reader), jumps);
        parts.forEach(part -> place(part.partFor(region.id(), reader), jumps));
    }

    private void place(Component part, JumpLinks jumps) {
        add(part);
        jumps.to(part);
    }

    private void askForNames(RegionSummary region) {
        new FormDialog(
                        getTranslation("network.ui.EditButton.title", region.name()),
                        getTranslation("network.ui.EditButton.save"),
                        RegionForm.of(region),
                        filled -> rename(region, filled))
                .open();
    }

    private boolean rename(RegionSummary region, RegionForm.Filled filled) {
        services.correcting().correct(region.id(), filled.name(), filled.workplace(), reader);
        show(region.slug());
        return true;
    }
}
