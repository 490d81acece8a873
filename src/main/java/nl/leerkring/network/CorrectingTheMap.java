package nl.leerkring.network;

import java.util.HashSet;
import java.util.Set;
import nl.leerkring.audience.EditConflict;
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
     * Corrects an organisation, from how it stood on screen to how it is wanted; for who runs a region it serves. They change
     * which municipalities of their own it serves, and what it is called only when it serves nobody else. What somebody else
     * changed meanwhile stays.
     *
     * @throws EditConflict when somebody else gave it another name or kind meanwhile
     */
    public void correct(OrganisationEntry earlier, OrganisationEntry wanted, Reader by) {
        var organisation = organisations
                .findForChange(earlier.id())
                .orElseThrow(() -> new NotFound("no organisation " + earlier.id()));
        var now = organisation.entry();
        if (!by.administrator() && now.serves().stream().noneMatch(each -> by.coordinates(regionOf(each)))) {
            throw new NotAllowed("organisation " + now.id() + " serves no region of theirs");
        }
        var serves = Meanwhile.both(earlier.serves(), wanted.serves(), now.serves());
        differing(now.serves(), serves).forEach(each -> by.requireCoordinatorOf(regionOf(each)));
        var name = Meanwhile.one(earlier.name(), wanted.name().strip(), now.name());
        var kind = Meanwhile.one(earlier.kind(), wanted.kind(), now.kind());
        if (!(name.equals(now.name()) && kind == now.kind())) {
            requireTheirsToName(now, name, by);
        }
        organisation.correct(name, kind, serves);
    }

    private void requireTheirsToName(OrganisationEntry now, String name, Reader by) {
        if (!mayName(now, by)) {
            throw new NotAllowed("organisation " + now.id() + " serves other regions too");
        }
        if (!Named.alike(now.name(), name) && organisations.existsByNameIgnoreCase(name)) {
            throw new NameTaken(name);
        }
    }

    /** Whether what an organisation is called is this reader's to say: others know it by that name too. */
    @Transactional(readOnly = true)
    public boolean mayName(OrganisationEntry organisation, Reader by) {
        return by.administrator()
                || municipalities.findAllById(organisation.serves()).stream()
                        .allMatch(each -> by.coordinates(each.summary().region()));
    }

    /** Lets an organisation that stands on the map already work for more municipalities; for who runs their regions. */
    public void alsoServe(String name, Set<MunicipalityId> more, Reader by) {
        more.forEach(each -> by.requireCoordinatorOf(regionOf(each)));
        organisations
                .findFirstByNameIgnoreCase(name.strip())
                .orElseThrow(() -> new NotFound("no organisation of this name"))
                .alsoServe(more);
    }

    /**
     * Corrects a team, from how it stood on screen to how it is wanted; for who runs its region. It stays in its municipality,
     * and what somebody else changed meanwhile stays too.
     *
     * @throws EditConflict when somebody else gave it another name or word meanwhile
     */
    public void correct(TeamEntry earlier, TeamEntry wanted, Reader by) {
        var team = teams.findForChange(earlier.id()).orElseThrow(() -> new NotFound("no team " + earlier.id()));
        var now = team.entry();
        by.requireCoordinatorOf(regionOf(now.municipality()));
        var name = Meanwhile.one(earlier.name(), wanted.name().strip(), now.name());
        var word = Meanwhile.one(earlier.word(), wanted.word().strip(), now.word());
        if (!Named.alike(now.name(), name) && teams.existsByMunicipalityAndNameIgnoreCase(now.municipality(), name)) {
            throw new NameTaken(name);
        }
        team.correct(name, word, Meanwhile.both(earlier.employers(), wanted.employers(), now.employers()));
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
