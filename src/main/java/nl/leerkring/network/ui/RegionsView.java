package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.network.RunningRegions;
import nl.leerkring.ui.Page;

/** Where coordinators and administrators begin: the regions they run. */
@Route(NetworkNavigation.REGIONS)
@Menu(title = "menu.regions", icon = "settings", order = 5)
@PermitAll
class RegionsView extends Page implements BeforeEnterObserver {

    private final transient RunningRegions regions;
    private final transient Reader reader;

    RegionsView(RunningRegions regions, CurrentReader current) {
        this.regions = regions;
        this.reader = current.get();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!regions.runsAny(reader)) {
            throw new NotAllowed("runs no region");
        }
        begin(getTranslation("network.ui.RegionsView.title"));
        var list = new UnorderedList();
        list.addClassName("card-list");
        regions.of(reader).forEach(region -> list.add(new ListItem(card(region))));
        add(list);
    }

    private static Component card(RegionSummary region) {
        return new Paragraph(new Anchor(NetworkNavigation.region(region.slug()), region.name()));
    }
}
