package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Places, employers and teams: who puts them on the map, and who corrects them. */
class RunningARegionModuleTest extends ModuleTest {

    @Autowired
    private Network network;

    @Autowired
    private RunningRegions running;

    @Autowired
    private CorrectingTheMap correcting;

    @Autowired
    private Coordination coordination;

    private TestGroup group;
    private RegionId region;
    private MunicipalityId town;
    private Reader coordinator;

    @BeforeEach
    void makeRegion() {
        group = groups.make();
        region = group.region();
        coordinator = group.coordinator();
        town = running.municipalities(region, coordinator).getFirst().id();
    }

    @Test
    void aCoordinatorFillsTheMapOfTheirRegion() {
        var village = network.addMunicipality(region, "Dorp", 9_000, coordinator);
        var employer =
                network.addOrganisation("Welzijn " + region, OrganisationKind.WELFARE, Set.of(village), coordinator);
        var team = network.addTeam("Team Dorp", "dorpsteam", village, Set.of(employer), coordinator);

        assertThat(running.municipalities(region, coordinator))
                .extracting(MunicipalityEntry::name)
                .startsWith("Dorp");
        assertThat(running.organisations(region, coordinator))
                .containsExactly(new OrganisationEntry(
                        employer, "Welzijn " + region, OrganisationKind.WELFARE, Set.of(village)));
        assertThat(running.teams(region, coordinator))
                .containsExactly(new TeamEntry(team, "Team Dorp", "dorpsteam", village, Set.of(employer)));
    }

    @Test
    void whatIsWrongOnTheMapIsCorrected() {
        var employer = network.addOrganisation("Zorg " + region, OrganisationKind.CARE, Set.of(town), coordinator);
        var team = network.addTeam("Tean Noord", "wijkteam", town, Set.of(employer), coordinator);
        var other = network.addMunicipality(region, "Anderdorp", 30_000, coordinator);

        correcting.correct(region, " Nieuwe naam ", "Nieuwe werkplaats", coordinator);
        correcting.correct(town, "Zuidstad", 120_000, coordinator);
        correct(employer, "Zorg en meer " + region, OrganisationKind.WELFARE, Set.of(other), coordinator);
        correct(team, "Team Noord", "buurtteam", Set.of(), coordinator);

        assertThat(running.of(coordinator))
                .extracting(RegionSummary::name, RegionSummary::workplace)
                .containsExactly(tuple("Nieuwe naam", "Nieuwe werkplaats"));
        assertThat(running.municipalities(region, coordinator))
                .contains(new MunicipalityEntry(town, "Zuidstad", 120_000));
        assertThat(running.organisations(region, coordinator))
                .containsExactly(new OrganisationEntry(
                        employer, "Zorg en meer " + region, OrganisationKind.WELFARE, Set.of(other)));
        assertThat(running.teams(region, coordinator))
                .containsExactly(new TeamEntry(team, "Team Noord", "buurtteam", town, Set.of()));
    }

    @Test
    void theAddressOfARegionStaysWhateverItIsCalled() {
        var slug = running.of(coordinator).getFirst().slug();

        correcting.correct(region, "Iets anders", "Werkplaats", coordinator);

        assertThat(running.at(slug, coordinator).name()).isEqualTo("Iets anders");
    }

    @Test
    void nobodyElseFillsOrCorrectsOrEvenSeesIt() {
        var employer = network.addOrganisation("Thuis " + region, OrganisationKind.CARE, Set.of(town), coordinator);
        var team = network.addTeam("Team", "wijkteam", town, Set.of(), coordinator);
        var slug = running.of(coordinator).getFirst().slug();

        for (var other : others()) {
            List<ThrowingCallable> acts = List.of(
                    () -> network.addMunicipality(region, "Dorp", 9_000, other),
                    () -> network.addOrganisation("Mijn", OrganisationKind.CARE, Set.of(town), other),
                    () -> network.addOrganisation("Zo maar", OrganisationKind.CARE, Set.of(town), other),
                    () -> network.addTeam("Mijn team", "wijkteam", town, Set.of(), other),
                    () -> correcting.correct(region, "Mijn regio", "Mijn werkplaats", other),
                    () -> correcting.correct(town, "Mijn stad", 1, other),
                    () -> correct(employer, "Mijn", OrganisationKind.CARE, Set.of(town), other),
                    () -> correct(team, "Mijn team", "wijkteam", Set.of(), other),
                    () -> running.municipalities(region, other),
                    () -> running.organisations(region, other),
                    () -> running.teams(region, other),
                    () -> coordination.of(region, other));
            acts.forEach(act -> assertThatThrownBy(act).isInstanceOf(NotAllowed.class));
            assertThatThrownBy(() -> running.at(slug, other)).isInstanceOf(NotFound.class);
            assertThat(running.of(other)).extracting(RegionSummary::id).doesNotContain(region);
        }
    }

    @Test
    void onlyAnAdministratorFoundsARegionAndAppointsAndRelievesItsCoordinators() {
        var anna = group.anna().signedIn();

        for (var other : List.of(coordinator, group.facilitator(), group.anna(), as("jolanda"), Reader.visitor())) {
            assertThatThrownBy(() -> network.foundRegion("mijn-" + region, "Mijn", "Mijn", other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> coordination.appoint(anna, region, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> coordination.relieve(coordinator.signedIn(), region, other))
                    .isInstanceOf(NotAllowed.class);
        }

        coordination.appoint(anna, region, as("beheer"));
        coordination.appoint(anna, region, as("beheer"));
        assertThat(coordination.of(region, coordinator))
                .extracting(Coordinator::person)
                .containsExactlyInAnyOrder(anna, coordinator.signedIn());

        coordination.relieve(anna, region, as("beheer"));
        assertThat(coordination.of(region, coordinator))
                .extracting(Coordinator::person)
                .containsExactly(coordinator.signedIn());
    }

    @Test
    void anAddressThatIsTakenIsRefused() {
        var slug = running.of(coordinator).getFirst().slug();

        assertThatThrownBy(() -> network.foundRegion(slug, "Nog een", "Werkplaats", as("beheer")))
                .isInstanceOf(NameTaken.class);
    }

    @Test
    void twoThingsInOnePlaceNeverHaveTheSameName() {
        network.addMunicipality(region, "Dorp", 9_000, coordinator);
        network.addOrganisation("Dubbel " + region, OrganisationKind.CARE, Set.of(town), coordinator);
        network.addTeam("Team Oost", "wijkteam", town, Set.of(), coordinator);
        var west = network.addTeam("Team West", "wijkteam", town, Set.of(), coordinator);

        List<ThrowingCallable> doubles = List.of(
                () -> network.addMunicipality(region, " dorp ", 8_000, coordinator),
                () -> correcting.correct(town, "Dorp", 8_000, coordinator),
                () -> network.addOrganisation("dubbel " + region, OrganisationKind.CARE, Set.of(), coordinator),
                () -> network.addTeam("team oost", "wijkteam", town, Set.of(), coordinator),
                () -> correct(west, "Team Oost", "wijkteam", Set.of(), coordinator));

        doubles.forEach(act -> assertThatThrownBy(act).isInstanceOf(NameTaken.class));
        correct(west, "TEAM WEST", "wijkteam", Set.of(), coordinator);
    }

    @Test
    void whatAnOrganisationServesElsewhereIsNotTheirsToChange() {
        var far = farAway();
        var college = network.addOrganisation(
                "Hogeschool " + region, OrganisationKind.UNIVERSITY, Set.of(town, far), as("beheer"));

        assertThatThrownBy(() -> correct(college, "Weg", OrganisationKind.UNIVERSITY, Set.of(), group.facilitator()))
                .isInstanceOf(NotAllowed.class);
        correct(college, "Hogeschool " + region, OrganisationKind.UNIVERSITY, Set.of(far), coordinator);
        assertThat(running.organisations(region, coordinator)).isEmpty();
        assertThatThrownBy(() ->
                        network.addOrganisation("Ver " + region, OrganisationKind.CARE, Set.of(town, far), coordinator))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLetsAnOrganisationOfElsewhereWorkHereTooDoesNotGetToNameIt() {
        var name = "Welzijn Ver " + region;
        var known = network.addOrganisation(name, OrganisationKind.WELFARE, Set.of(farAway()), as("beheer"));
        correcting.alsoServe(name, Set.of(town), coordinator);

        assertThat(correcting.mayName(organisation(known), coordinator)).isFalse();
        assertThatThrownBy(() -> correct(
                        known,
                        "Van mij " + region,
                        OrganisationKind.WELFARE,
                        organisation(known).serves(),
                        coordinator))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> correct(
                        known, name, OrganisationKind.CARE, organisation(known).serves(), coordinator))
                .isInstanceOf(NotAllowed.class);

        correct(known, name, OrganisationKind.CARE, organisation(known).serves(), as("beheer"));
        assertThat(organisation(known).kind()).isEqualTo(OrganisationKind.CARE);
    }

    @Test
    void twoWhoCorrectTheSameOrganisationLoseNothing() {
        var far = farAway();
        var village = network.addMunicipality(region, "Dorp", 9_000, coordinator);
        var employer =
                network.addOrganisation("Zorg " + region, OrganisationKind.CARE, Set.of(town, far), as("beheer"));
        var seen = organisation(employer);
        correct(employer, "Zorg " + region, OrganisationKind.CARE, Set.of(town), as("beheer"));

        var wanted = new OrganisationEntry(employer, seen.name(), seen.kind(), Set.of(town, village, far));
        correcting.correct(seen, wanted, coordinator);

        assertThat(organisation(employer).serves()).containsExactlyInAnyOrder(town, village);
    }

    @Test
    void twoWhoCorrectTheSameTeamKeepEachOthersEmployersAndHearOfAnotherName() {
        var care = network.addOrganisation("Zorg " + region, OrganisationKind.CARE, Set.of(town), coordinator);
        var welfare = network.addOrganisation("Welzijn " + region, OrganisationKind.WELFARE, Set.of(town), coordinator);
        var team = network.addTeam("Team", "wijkteam", town, Set.of(), coordinator);
        var seen = team(team);
        correct(team, "Team Noord", "wijkteam", Set.of(care), coordinator);

        correcting.correct(seen, new TeamEntry(team, "Team", "wijkteam", town, Set.of(welfare)), coordinator);
        assertThat(team(team)).isEqualTo(new TeamEntry(team, "Team Noord", "wijkteam", town, Set.of(care, welfare)));

        assertThatThrownBy(() -> correcting.correct(
                        seen, new TeamEntry(team, "Team Zuid", "wijkteam", town, Set.of()), coordinator))
                .isInstanceOf(EditConflict.class);
    }

    private MunicipalityId farAway() {
        var elsewhere = groups.make();
        return running.municipalities(elsewhere.region(), as("beheer"))
                .getFirst()
                .id();
    }

    private void correct(OrganisationId id, String name, OrganisationKind kind, Set<MunicipalityId> serves, Reader by) {
        correcting.correct(organisation(id), new OrganisationEntry(id, name, kind, serves), by);
    }

    private OrganisationEntry organisation(OrganisationId id) {
        return running.organisation(id, region, as("beheer")).orElseThrow();
    }

    private void correct(TeamId id, String name, String word, Set<OrganisationId> employers, Reader by) {
        correcting.correct(team(id), new TeamEntry(id, name, word, town, employers), by);
    }

    private TeamEntry team(TeamId id) {
        return running.team(id, region, as("beheer")).orElseThrow();
    }

    private List<Reader> others() {
        return List.of(Reader.visitor(), group.anna(), group.facilitator(), as("jolanda"));
    }
}
