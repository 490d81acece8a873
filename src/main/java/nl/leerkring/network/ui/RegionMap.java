package nl.leerkring.network.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.MunicipalityEntry;
import nl.leerkring.network.OrganisationEntry;

/** What stands on the map of one region. Its three parts know each other: a team needs a municipality to be in. */
class RegionMap extends Div {

    private final transient RegionServices services;
    private final transient Reader reader;
    private final RegionId region;
    private final MunicipalityPart municipalities;
    private final OrganisationPart organisations;
    private final TeamPart teams;

    RegionMap(RegionId region, RegionServices services, Reader reader) {
        this.region = region;
        this.services = services;
        this.reader = reader;
        this.municipalities = new MunicipalityPart(this);
        this.organisations = new OrganisationPart(this);
        this.teams = new TeamPart(this);
        add(municipalities, organisations, teams);
        showAnew();
    }

    final void showAnew() {
        var places = municipalities();
        var employers = organisations();
        municipalities.show(places);
        organisations.show(employers, places);
        teams.show(services.running().teams(region, reader), places, employers);
    }

    List<MunicipalityEntry> municipalities() {
        return services.running().municipalities(region, reader);
    }

    List<OrganisationEntry> organisations() {
        return services.running().organisations(region, reader);
    }

    RegionId region() {
        return region;
    }

    RegionServices services() {
        return services;
    }

    Reader reader() {
        return reader;
    }
}
