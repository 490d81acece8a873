package nl.leerkring.network;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.access.AccountSummary;
import nl.leerkring.access.IssuedLink;
import nl.leerkring.access.LettingPeopleIn;
import nl.leerkring.access.NewPerson;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a region, for who runs it: lets them in, and places them at work. */
@Service
@Transactional
public class PeopleOfRegions {

    private final Profiles profiles;
    private final Regions regions;
    private final Municipalities municipalities;
    private final Teams teams;
    private final PeopleAtWork work;
    private final LettingPeopleIn door;

    PeopleOfRegions(
            Profiles profiles,
            Regions regions,
            Municipalities municipalities,
            Teams teams,
            PeopleAtWork work,
            LettingPeopleIn door) {
        this.profiles = profiles;
        this.regions = regions;
        this.municipalities = municipalities;
        this.teams = teams;
        this.work = work;
        this.door = door;
    }

    /** Lets somebody in who works in this region; the account and the place come together, or neither does. */
    public IssuedLink letIn(NewPerson person, RegionId region, Workplace workplace, Reader by) {
        by.requireCoordinatorOf(region);
        requireWithin(region, workplace);
        var link = door.letIn(person, by);
        profiles.save(new Profile(link.person(), region, workplace));
        return link;
    }

    /**
     * Says where somebody of a region works. Administrators may place anybody anywhere, also who belongs nowhere yet;
     * coordinators only people of a region they run, within the regions they run.
     */
    public void place(PersonId person, RegionId region, Workplace workplace, Reader by) {
        by.requireCoordinatorOf(region);
        requireWithin(region, workplace);
        var earlier = profiles.findById(person);
        if (!by.administrator()
                && earlier.flatMap(Profile::region).filter(by::coordinates).isEmpty()) {
            throw new NotAllowed("person " + person + " belongs to no region of theirs");
        }
        earlier.ifPresentOrElse(
                profile -> profile.moveTo(region, workplace),
                () -> profiles.save(new Profile(person, region, workplace)));
    }

    /** The people of a region by name, in a fixed number of queries. */
    @Transactional(readOnly = true)
    public List<PersonEntry> of(RegionId region, Reader by) {
        by.requireCoordinatorOf(region);
        var people = profiles.findByRegion(region).stream().map(Profile::person).toList();
        return entries(door.summaries(people, by));
    }

    /** Who belongs to no region yet, for administrators. */
    @Transactional(readOnly = true)
    public List<PersonEntry> ofNoRegion(Reader by) {
        var everybody = door.everybody(by);
        everybody.keySet().removeAll(profiles.withRegion());
        return entries(everybody);
    }

    /** One person, for who runs their region; to others it is as if there were nobody. */
    @Transactional(readOnly = true)
    public PersonPage read(PersonId person, Reader by) {
        var entry = entries(door.summaries(Set.of(person), by)).stream().findFirst();
        var region = profiles.findById(person).flatMap(Profile::region).flatMap(regions::findById);
        return new PersonPage(
                entry.orElseThrow(() -> new NotFound("nobody to look after: " + person)),
                region.map(Region::summary),
                door.mayLookAfter(person, by));
    }

    private List<PersonEntry> entries(Map<PersonId, AccountSummary> accounts) {
        var portraits = work.portraits(accounts.keySet());
        return accounts.values().stream()
                .map(account -> new PersonEntry(account, Optional.ofNullable(portraits.get(account.person()))))
                .sorted(Comparator.comparing(
                        (PersonEntry entry) -> entry.account().name(), String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private void requireWithin(RegionId region, Workplace workplace) {
        var team =
                Optional.ofNullable(workplace.team()).flatMap(teams::findById).map(Team::municipality);
        var places = List.of(Optional.ofNullable(workplace.municipality()), team);
        if (places.stream().flatMap(Optional::stream).anyMatch(each -> !isIn(region, each))) {
            throw new NotAllowed("a municipality or team outside region " + region);
        }
    }

    private boolean isIn(RegionId region, MunicipalityId municipality) {
        return municipalities
                .findById(municipality)
                .map(found -> found.summary().region().equals(region))
                .orElse(false);
    }
}
