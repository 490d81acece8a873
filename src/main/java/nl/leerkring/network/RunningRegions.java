package nl.leerkring.network;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The regions somebody runs, their own as a coordinator or all of them as an administrator, and what stands in each. */
@Service
@Transactional(readOnly = true)
public class RunningRegions {

    private final Regions regions;
    private final Municipalities municipalities;
    private final Organisations organisations;
    private final Teams teams;

    RunningRegions(Regions regions, Municipalities municipalities, Organisations organisations, Teams teams) {
        this.regions = regions;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.teams = teams;
    }

    /** Whether there is anything for this reader to run. */
    public boolean runsAny(Reader by) {
        return by.administrator() || !by.coordinates().isEmpty();
    }

    /** The regions this reader runs, by name. */
    public List<RegionSummary> of(Reader by) {
        return regions.findAll().stream()
                .map(Region::summary)
                .filter(region -> by.coordinates(region.id()))
                .sorted(Comparator.comparing(RegionSummary::name))
                .toList();
    }

    /** The region at this address, for who runs it; to others it is as if it were not there. */
    public RegionSummary at(String slug, Reader by) {
        return regions.findBySlug(slug)
                .map(Region::summary)
                .filter(region -> by.coordinates(region.id()))
                .orElseThrow(() -> new NotFound("no region to run at " + slug));
    }

    /** The municipalities of a region, by name. */
    public List<MunicipalityEntry> municipalities(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        return municipalities.findByRegionOrderByName(region).stream()
                .map(Municipality::entry)
                .toList();
    }

    /** The organisations that serve a municipality of the region, by name. */
    public List<OrganisationEntry> organisations(RegionId region, Reader by) {
        return organisations.servingAnyOf(idsIn(region, by)).stream()
                .map(Organisation::entry)
                .toList();
    }

    /** The teams in the municipalities of a region, by name. */
    public List<TeamEntry> teams(RegionId region, Reader by) {
        return teams.inAnyOf(idsIn(region, by)).stream().map(Team::entry).toList();
    }

    /** One organisation as it stands now, for who runs a region it serves. */
    public Optional<OrganisationEntry> organisation(OrganisationId id, RegionId region, Reader by) {
        return organisations(region, by).stream()
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /** One team as it stands now, for who runs its region. */
    public Optional<TeamEntry> team(TeamId id, RegionId region, Reader by) {
        return teams(region, by).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private List<MunicipalityId> idsIn(RegionId region, Reader by) {
        return municipalities(region, by).stream().map(MunicipalityEntry::id).toList();
    }
}
