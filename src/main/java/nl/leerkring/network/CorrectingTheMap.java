package nl.leerkring.network;

import java.util.HashSet;
import java.util.Set;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what stands on the map of the network. Addresses stay as they are, whatever a thing is called later. */
@Service
@Transactional
public class CorrectingTheMap {

    private final Regions regions;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Teams teams;
    private final ApplicationEventPublisher events;

    CorrectingTheMap(
            Regions regions,
            Municipalities municipalities,
            Organisations organisations,
            Teams teams,
            ApplicationEventPublisher events) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.teams = teams;
        this.events = events;
    }

    /** Gives a region and its workplace another name; for who runs it. */
    public void correct(RegionId id, String name, String workplace, Reader by) {
        by.requireCoordinatorOf(id);
        regions.findById(id).orElseThrow(() -> new NotFound("no region " + id)).correct(name, workplace);
    }

    /** Corrects a municipality; for who runs its region. */
    public void correct(MunicipalityId id, String name, int inhabitants, Reader by) {
        var municipality = find(id);
        var earlier = municipality.summary();
        by.requireCoordinatorOf(earlier.region());
        if (!Named.alike(earlier.name(), name)
                && municipalities.existsByRegionAndNameIgnoreCase(earlier.region(), name.strip())) {
            throw new NameTaken(name);
        }
        municipality.correct(name, inhabitants);
        events.publishEvent(new MunicipalityRenamed(id));
    }

    /**
     * Corrects an organisation; for who runs a region it serves. They change which municipalities of their own it serves; what
     * it serves elsewhere stays.
     */
    public void correct(OrganisationId id, String name, OrganisationKind kind, Set<MunicipalityId> serves, Reader by) {
        var organisation = organisations.findById(id).orElseThrow(() -> new NotFound("no organisation " + id));
        var earlier = organisation.entry();
        if (!by.administrator() && earlier.serves().stream().noneMatch(each -> by.coordinates(regionOf(each)))) {
            throw new NotAllowed("organisation " + id + " serves no region of theirs");
        }
        differing(earlier.serves(), serves).forEach(each -> by.requireCoordinatorOf(regionOf(each)));
        if (!Named.alike(earlier.name(), name) && organisations.existsByNameIgnoreCase(name.strip())) {
            throw new NameTaken(name);
        }
        organisation.correct(name, kind, serves);
    }

    /** Lets an organisation that stands on the map already work for more municipalities; for who runs their regions. */
    public void alsoServe(String name, Set<MunicipalityId> more, Reader by) {
        more.forEach(each -> by.requireCoordinatorOf(regionOf(each)));
        organisations
                .findFirstByNameIgnoreCase(name.strip())
                .orElseThrow(() -> new NotFound("no organisation of this name"))
                .alsoServe(more);
    }

    /** Corrects a team, which stays in its municipality; for who runs its region. */
    public void correct(TeamId id, String name, String word, Set<OrganisationId> employers, Reader by) {
        var team = teams.findById(id).orElseThrow(() -> new NotFound("no team " + id));
        var municipality = team.municipality();
        by.requireCoordinatorOf(regionOf(municipality));
        if (!Named.alike(team.name(), name)
                && teams.existsByMunicipalityAndNameIgnoreCase(municipality, name.strip())) {
            throw new NameTaken(name);
        }
        team.correct(name, word, employers);
    }

    private static Set<MunicipalityId> differing(Set<MunicipalityId> earlier, Set<MunicipalityId> now) {
        var differing = new HashSet<>(earlier);
        differing.addAll(now);
        differing.removeIf(each -> earlier.contains(each) && now.contains(each));
        return differing;
    }

    private RegionId regionOf(MunicipalityId municipality) {
        return find(municipality).summary().region();
    }

    private Municipality find(MunicipalityId id) {
        return municipalities.findById(id).orElseThrow(() -> new NotFound("no municipality " + id));
    }
}
