package nl.leerkring.sample;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.NewAccount;
import nl.leerkring.access.People;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.network.Coordination;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.Network;
import nl.leerkring.network.OrganisationId;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.TeamId;
import nl.leerkring.network.Workplace;
import nl.leerkring.vocabulary.ThemeId;
import nl.leerkring.vocabulary.Vocabulary;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells of the places, the people and the words. */
@Component
@ConditionalOnProperty("leerkring.sample")
class NetworkStory {

    /** What every sample person signs in with; they exist only where the sample is shown. */
    static final String PASSWORD = "leerkring-voorbeeld";

    private static final Reader PLATFORM = Reader.of(PersonId.random(), true, Stream.of());
    private static final Reader OPERATOR = Reader.automation(Stream.of()); // the trail names nobody who is not there

    private final Network network;
    private final Coordination coordination;
    private final People people;
    private final PeopleAtWork work;
    private final PeopleOfRegions inRegions;
    private final Vocabulary vocabulary;

    NetworkStory(
            Network network,
            Coordination coordination,
            People people,
            PeopleAtWork work,
            PeopleOfRegions inRegions,
            Vocabulary vocabulary) {
        this.network = network;
        this.coordination = coordination;
        this.people = people;
        this.work = work;
        this.inRegions = inRegions;
        this.vocabulary = vocabulary;
    }

    void tell(Cast cast) {
        var file = StoryFiles.read("network", Story.NetworkFile.class);
        file.regions().forEach(region -> found(region, cast));
        file.municipalities().forEach(town -> add(town, cast));
        file.organisations().forEach(employer -> add(employer, cast));
        file.teams().forEach(team -> add(team, cast));
        StoryFiles.read("people", Story.PeopleFile.class).people().forEach(person -> introduce(person, cast));
        cast.standAnew();
    }

    private void found(Story.Region region, Cast cast) {
        cast.name(region.key(), network.foundRegion(region.slug(), region.name(), region.workplace(), PLATFORM));
    }

    private void add(Story.Town town, Cast cast) {
        var region = cast.get(RegionId.class, town.region());
        cast.name(town.key(), network.addMunicipality(region, town.name(), town.inhabitants(), PLATFORM));
    }

    private void add(Story.Employer employer, Cast cast) {
        var serves = cast.all(MunicipalityId.class, employer.serves());
        cast.name(employer.key(), network.addOrganisation(employer.name(), employer.kind(), serves, PLATFORM));
    }

    private void add(Story.Team team, Cast cast) {
        var place = cast.get(MunicipalityId.class, team.municipality());
        var employers = cast.all(OrganisationId.class, team.employers());
        cast.name(team.key(), network.addTeam(team.name(), team.word(), place, employers, PLATFORM));
    }

    private void introduce(Story.Person person, Cast cast) {
        var account = new NewAccount(
                person.name(),
                EmailAddress.of(person.email()),
                PASSWORD,
                person.language(),
                Boolean.TRUE.equals(person.administrator()));
        var id = cast.name(person.key(), people.register(account, PLATFORM));
        place(id, person, cast);
        Optional.ofNullable(person.coordinates()).orElse(Set.of()).forEach(region -> {
            coordination.appoint(id, cast.get(RegionId.class, region), OPERATOR);
        });
    }

    /** Who works for a whole region names the region; with a municipality it goes without saying. */
    private void place(PersonId id, Story.Person person, Cast cast) {
        var region = cast.find(RegionId.class, person.region());
        if (region == null) {
            work.place(id, workplace(person, cast), PLATFORM);
        } else {
            inRegions.place(id, region, workplace(person, cast), PLATFORM);
        }
    }

    private static Workplace workplace(Story.Person person, Cast cast) {
        return new Workplace(
                person.perspective(),
                cast.find(OrganisationId.class, person.employer()),
                cast.find(TeamId.class, person.team()),
                cast.find(MunicipalityId.class, person.municipality()));
    }

    /** The themes come after the groups, since some are a group's own. */
    void tellThemes(Cast cast) {
        for (var theme : StoryFiles.read("themes", Story.ThemesFile.class).themes()) {
            var region = cast.find(RegionId.class, theme.region());
            cast.name(
                    theme.key(),
                    region != null
                            ? vocabulary.addForRegion(theme.title(), region, PLATFORM)
                            : addForGroup(theme, cast));
        }
    }

    private ThemeId addForGroup(Story.Theme theme, Cast cast) {
        var group = cast.find(GroupId.class, theme.group());
        if (group == null) {
            throw new IllegalStateException("theme " + theme.key() + " belongs to no region and no group");
        }
        return vocabulary.addForGroup(theme.title(), group, cast.as("beheer"));
    }
}
