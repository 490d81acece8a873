package nl.leerkring.network.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.NameTaken;
import nl.leerkring.network.RegionSummary;
import nl.leerkring.ui.AdministratorScreen;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.FormDialog;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.Part;
import nl.leerkring.ui.Row;

/** Where coordinators and administrators begin: the regions they run, and who belongs to none yet. */
@Route(NetworkNavigation.REGIONS)
@Menu(title = "menu.regions", icon = "settings", order = 5)
@PermitAll
class RegionsView extends Page implements BeforeEnterObserver {

    private final transient RegionServices services;
    private final transient List<AdministratorScreen> screens;
    private final transient Clock clock;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    RegionsView(RegionServices services, List<AdministratorScreen> screens, Clock clock, CurrentReader current) {
        this.services = services;
        this.screens = screens;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        if (!services.running().runsAny(reader)) {
            throw new NotAllowed("runs no region");
        }
        var head = begin(getTranslation("network.ui.RegionsView.title"))
                .saying(getTranslation("network.ui.RegionsView.sub"));
        var regions = services.running().of(reader);
        if (regions.isEmpty()) {
            add(new Empty(
                    "place",
                    getTranslation("network.ui.RegionsView.none"),
                    getTranslation("network.ui.RegionsView.noneHelp")));
        } else {
            add(Row.list(regions.stream().map(RegionsView::row).toList()));
        }
        if (reader.administrator()) {
            head.offering(foundButton());
            addPeopleOfNoRegion();
            addScreens();
        }
    }

    private static Row row(RegionSummary region) {
        return new Row(new Anchor(NetworkNavigation.region(region.slug()), region.name())).saying(region.workplace());
    }

    private void addPeopleOfNoRegion() {
        var people = services.people().ofNoRegion(reader);
        if (!people.isEmpty()) {
            var part = new PeoplePart(getTranslation("network.ui.RegionsView.noRegion"), clock);
            part.saying(getTranslation("network.ui.RegionsView.noRegionHelp"));
            part.show(people);
            add(part);
        }
    }

    private void addScreens() {
        var part = new Part(getTranslation("network.ui.RegionsView.everywhere"));
        part.show(Row.list(screens.stream()
                .sorted(Comparator.comparing(AdministratorScreen::order))
                .map(this::row)
                .toList()));
        add(part);
    }

    private Row row(AdministratorScreen screen) {
        return new Row(new Anchor(screen.path(), getTranslation(screen.texts() + ".title")))
                .saying(getTranslation(screen.texts() + ".does"));
    }

    private Button foundButton() {
        var found =
                new Button(getTranslation("network.ui.RegionsView.found"), new Icon("plus"), click -> askForRegion());
        found.addThemeVariants(ButtonVariant.PRIMARY);
        return found;
    }

    private void askForRegion() {
        var form = new RegionForm();
        new FormDialog(
                        getTranslation("network.ui.RegionsView.found"),
                        getTranslation("network.ui.RegionsView.foundNow"),
                        form,
                        filled -> found(form, filled))
                .open();
    }

    private boolean found(RegionForm form, RegionForm.Filled filled) {
        try {
            services.network().foundRegion(filled.slug().strip(), filled.name(), filled.workplace(), reader);
        } catch (NameTaken taken) {
            form.refuse();
            return false;
        }
        UI.getCurrent()
                .navigate(
                        RegionView.class,
                        new RouteParameters(
                                NetworkNavigation.SLUG, filled.slug().strip()));
        return true;
    }
}
