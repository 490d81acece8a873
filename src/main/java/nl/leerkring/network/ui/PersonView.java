package nl.leerkring.network.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** One person, for who runs their region: where they work, and whether they can come in. */
@Route(NetworkNavigation.PERSON)
@PermitAll
class PersonView extends Page implements BeforeEnterObserver {

    private final transient RegionServices services;
    private final transient Clock clock;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    PersonView(RegionServices services, Clock clock, CurrentReader current) {
        this.services = services;
        this.clock = clock;
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        show(RouteIds.read(event, NetworkNavigation.PERSON_ID, PersonId::new));
    }

    private void show(PersonId person) {
        var page = services.people().read(person, reader);
        var head = begin(page.person().account().name());
        head.saying(page.person().account().email());
        page.region()
                .ifPresentOrElse(
                        region -> head.under(
                                new Anchor(NetworkNavigation.regions(), getTranslation("network.ui.RegionsView.title")),
                                new Anchor(NetworkNavigation.region(region.slug()), region.name())),
                        () -> head.under(new Anchor(
                                NetworkNavigation.regions(), getTranslation("network.ui.RegionsView.title"))));
        var place = getTranslation("network.ui.PlacePart.title");
        var access = getTranslation("network.ui.AccessPart.title");
        add(new PlacePart(place, page, services, reader));
        add(new AccessPart(access, person, services, clock, reader));
        if (reader.administrator()) {
            var heading = getTranslation("network.ui.AdministratorPart.title");
            add(new AdministratorPart(heading, page.person().account(), services, reader, () -> comeBack(person)));
        }
    }

    /** Who took their own rights away has nothing to see here any more. */
    private void comeBack(PersonId person) {
        reader = current.get();
        if (reader.administrator()) {
            show(person);
        } else {
            UI.getCurrent().navigate("");
        }
    }
}
