package nl.leerkring.network;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.access.People;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works where, and from which role: the profiles. */
@Service
@Transactional
public class PeopleAtWork {

    private final Profiles profiles;
    private final People people;
    private final Organisations organisations;
    private final Teams teams;
    private final Municipalities municipalities;

    PeopleAtWork(
            Profiles profiles, People people, Organisations organisations, Teams teams, Municipalities municipalities) {
        this.profiles = profiles;
        this.people = people;
        this.organisations = organisations;
        this.teams = teams;
        this.municipalities = municipalities;
    }

    /**
     * Sets somebody's workplace. Who runs their region may set anything in it; a person themselves only what opens no other
     * circle of readers: another kind of role or another region would let them read what was kept from them.
     */
    public void place(PersonId person, Workplace workplace, Reader by) {
        var earlier = profiles.findById(person);
        var home = earlier.flatMap(Profile::region);
        var wanted = regionOf(workplace).or(() -> home);
        if (!runsBoth(home, wanted, by)) {
            requireOwn(person, by);
            earlier.ifPresent(known -> requireSameCircle(known, workplace));
        }
        earlier.ifPresentOrElse(
                profile -> profile.moveTo(wanted.orElse(null), workplace),
                () -> profiles.save(new Profile(person, wanted.orElse(null), workplace)));
    }

    private static boolean runsBoth(Optional<RegionId> home, Optional<RegionId> wanted, Reader by) {
        return by.administrator()
                || home.filter(by::coordinates).isPresent()
                        && wanted.filter(by::coordinates).isPresent();
    }

    private static void requireOwn(PersonId person, Reader by) {
        if (!by.is(person)) {
            throw new NotAllowed("nobody places somebody else");
        }
    }

    private void requireSameCircle(Profile known, Workplace wanted) {
        var role = known.workplace().perspective();
        if (role.circle() != wanted.perspective().circle()) {
            throw new NotAllowed("a coordinator changes " + role + " into " + wanted.perspective());
        }
        if (wanted.municipality() != null && !regionOf(wanted).equals(known.region())) {
            throw new NotAllowed("a coordinator moves somebody to another region");
        }
    }

    private Optional<RegionId> regionOf(Workplace workplace) {
        return Optional.ofNullable(workplace.municipality())
                .flatMap(municipalities::findById)
                .map(municipality -> municipality.summary().region());
    }

    /** Where a person works, if they told. */
    @Transactional(readOnly = true)
    public Optional<Workplace> workplaceOf(PersonId person) {
        return profiles.findById(person).map(Profile::workplace);
    }

    /** One's own portrait. */
    @Transactional(readOnly = true)
    public Optional<Portrait> portraitOf(PersonId person) {
        return Optional.ofNullable(portraits(Set.of(person)).get(person));
    }

    /** The portraits of these people, in a fixed number of queries. */
    @Transactional(readOnly = true)
    public Map<PersonId, Portrait> portraits(Collection<PersonId> asked) {
        var found = profiles.findByPersonIn(asked);
        var names = people.names(asked);
        var employers = byId(organisations.findAllById(ids(found, Workplace::employer)), Organisation::id);
        var theirTeams = byId(teams.findAllById(ids(found, Workplace::team)), Team::id);
        var places = municipalities.findAllById(ids(found, Workplace::municipality)).stream()
                .map(Municipality::summary)
                .collect(Collectors.toMap(MunicipalitySummary::id, MunicipalitySummary::name));
        return found.stream()
                .map(profile -> portrait(profile, names, employers, theirTeams, places))
                .collect(Collectors.toMap(Portrait::person, Function.identity()));
    }

    private static Portrait portrait(
            Profile profile,
            Map<PersonId, String> names,
            Map<OrganisationId, Organisation> employers,
            Map<TeamId, Team> teams,
            Map<MunicipalityId, String> places) {
        var workplace = profile.workplace();
        var employer = Optional.ofNullable(workplace.employer()).map(employers::get);
        return new Portrait(
                profile.person(),
                names.getOrDefault(profile.person(), ""),
                workplace,
                employer.map(Organisation::name).orElse(""),
                employer.map(Organisation::kind).orElse(null),
                Optional.ofNullable(workplace.team())
                        .map(teams::get)
                        .map(Team::name)
                        .orElse(""),
                Optional.ofNullable(workplace.municipality()).map(places::get).orElse(""));
    }

    private static <T> Set<T> ids(Collection<Profile> profiles, Function<Workplace, @Nullable T> part) {
        return profiles.stream()
                .map(Profile::workplace)
                .map(part)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static <K, E> Map<K, E> byId(Collection<E> entities, Function<E, K> id) {
        return entities.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
