package nl.leerkring.network;

import java.util.stream.Stream;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.RegionId;
import nl.leerkring.audience.Standing;
import nl.leerkring.audience.Standings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody stands by belonging to a region, or by coordinating one. */
@Component
class NetworkStandings implements Standings {

    private final Coordination coordination;
    private final Regions regions;
    private final Profiles profiles;

    NetworkStandings(Coordination coordination, Regions regions, Profiles profiles) {
        this.coordination = coordination;
        this.regions = regions;
        this.profiles = profiles;
    }

    @Override
    @Transactional(readOnly = true)
    public Stream<Standing> of(PersonId person, boolean administrator) {
        var everywhere = administrator
                ? regions.findAll().stream().map(Region::summary).map(RegionSummary::id)
                : Stream.<RegionId>empty();
        return Stream.of(
                        profiles.findById(person).flatMap(Profile::region).map(Standing.InRegion::new).stream(),
                        coordination.regionsOf(person).stream().map(Standing.Coordinator::new),
                        everywhere.map(Standing.Coordinator::new))
                .flatMap(standings -> standings.map(Standing.class::cast));
    }
}
