package nl.leerkring.network;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The map of the network: its regions, municipalities, organisations and teams. Public facts, changed by coordinators. */
@Service
@Transactional
public class Network {

    private final Regions regions;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Teams teams;

    Network(Regions regions, Municipalities municipalities, Organisations organisations, Teams teams) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.teams = teams;
    }

    /** Founds a region at an address nobody has yet; for administrators. */
    public RegionId foundRegion(String slug, String name, String workplace, Reader by) {
        by.requireAdministrator();
        requireFree(slug, regions.existsBySlug(slug));
        return regions.save(new Region(slug, name, workplace)).summary().id();
    }

    /** Adds a municipality to a region; for who coordinates it. */
    public MunicipalityId addMunicipality(RegionId region, String name, int inhabitants, Reader by) {
        by.requireCoordinatorOf(region);
        requireFree(name, municipalities.existsByRegionAndNameIgnoreCase(region, name.strip()));
        return municipalities
                .save(new Municipality(region, name, inhabitants))
                .summary()
                .id();
    }

    /** Adds an employer and the municipalities it serves; for coordinators. */
    public OrganisationId addOrganisation(String name, OrganisationKind kind, Set<MunicipalityId> serves, Reader by) {
        serves.forEach(municipality -> requireCoordinatorOf(municipality, by));
        requireAnyCoordinator(by);
        requireFree(name, organisations.existsByNameIgnoreCase(name.strip()));
        return organisations.save(new Organisation(name, kind, serves)).id();
    }

    /** Adds a team under the word this place uses for it; for coordinators. */
    public TeamId addTeam(
            String name, String word, MunicipalityId municipality, Set<OrganisationId> employers, Reader by) {
        requireCoordinatorOf(municipality, by);
        requireFree(name, teams.existsByMunicipalityAndNameIgnoreCase(municipality, name.strip()));
        return teams.save(new Team(name, word, municipality, employers)).id();
    }

    /** All regions, by name. */
    @Transactional(readOnly = true)
    public List<RegionSummary> regions() {
        return regions.findAll().stream()
                .map(Region::summary)
                .sorted(Comparator.comparing(RegionSummary::name))
                .toList();
    }

    /** All municipalities, by name. A country has 342, so no list of them needs paging. */
    @Transactional(readOnly = true)
    public List<MunicipalitySummary> municipalities() {
        return municipalities.findAll().stream()
                .map(Municipality::summary)
                .sorted(Comparator.comparing(MunicipalitySummary::name))
                .toList();
    }

    /** These municipalities. */
    @Transactional(readOnly = true)
    public List<MunicipalitySummary> municipalities(Collection<MunicipalityId> ids) {
        return municipalities.findAllById(ids).stream()
                .map(Municipality::summary)
                .toList();
    }

    /** The names of these municipalities. */
    @Transactional(readOnly = true)
    public Map<MunicipalityId, String> municipalityNames(Collection<MunicipalityId> ids) {
        return municipalities.findAllById(ids).stream()
                .map(Municipality::summary)
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::name));
    }

    /** All employers by name, for choosing one. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, String> organisations() {
        return organisations.findAll().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    /** All teams by name, for choosing one. */
    @Transactional(readOnly = true)
    public Map<TeamId, String> teams() {
        return teams.findAll().stream().collect(Collectors.toMap(Team::id, Team::name));
    }

    private void requireCoordinatorOf(MunicipalityId municipality, Reader by) {
        var found = municipalities
                .findById(municipality)
                .orElseThrow(() -> new NotFound("no municipality " + municipality));
        by.requireCoordinatorOf(found.summary().region());
    }

    private static void requireFree(String name, boolean taken) {
        if (taken) {
            throw new NameTaken(name);
        }
    }

    private static void requireAnyCoordinator(Reader by) {
        if (!by.administrator() && by.coordinates().isEmpty()) {
            throw new NotAllowed("only a coordinator does this");
        }
    }
}
