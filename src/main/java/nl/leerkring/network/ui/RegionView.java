package nl.leerkring.network.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.ui.Page;

/** One region, for who runs it: the network's own parts, and those that later modules bring. */
@Route(NetworkNavigation.REGION)
@PermitAll
class RegionView extends Page implements BeforeEnterObserver {

    private final transient RunningRegions regions;
    private final transient List<RegionPart> parts;
    private final transient Reader reader;

    RegionView(RunningRegions regions, List<RegionPart> parts, CurrentReader current) {
        this.regions = regions;
        this.parts = parts.stream()
                .sorted(Comparator.comparingInt(RegionPart::order))
                .toList();
        this.reader = current.get();
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var region = regions.at(event.getRouteParameters().get("slug").orElse(""), reader);
        begin(region.name())
                .under(new Anchor(NetworkNavigation.regions(), getTranslation("network.ui.RegionsView.title")))
                .saying(region.workplace());
        parts.forEach(part -> add(part.partFor(region.id(), reader)));
    }
}
