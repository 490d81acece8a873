package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.NewAccount;
import nl.leerkring.access.NewPerson;
import nl.leerkring.access.People;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is let in to a region, placed at work in it, and found again. */
class PeopleOfRegionsModuleTest extends ModuleTest {

    private static final Workplace LECTURER = new Workplace(Perspective.RESEARCHER, null, null, null);

    @Autowired
    private PeopleOfRegions people;

    @Autowired
    private PeopleAtWork work;

    @Autowired
    private People accounts;

    @Autowired
    private RunningRegions running;

    @Autowired
    private Network network;

    private TestGroup group;
    private RegionId region;
    private Reader coordinator;

    @BeforeEach
    void makeRegion() {
        group = groups.make();
        region = group.region();
        coordinator = group.coordinator();
    }

    @Test
    void whoIsLetInStandsAmongThePeopleOfTheRegionAlsoWithoutAMunicipality() {
        var person = letIn("Karin", LECTURER);

        assertThat(people.of(region, coordinator))
                .extracting(entry -> entry.account().person())
                .contains(person);
        var page = people.read(person, coordinator);
        assertThat(page.person().account().name()).isEqualTo("Karin");
        assertThat(page.person().account().linkUntil()).isNotNull();
        assertThat(page.region()).map(RegionSummary::id).hasValue(region);
        assertThat(page.mayLookAfter()).isTrue();
    }

    @Test
    void somebodyIsPlacedAtWork() {
        var person = letIn("Karin", LECTURER);
        var town = running.municipalities(region, coordinator).getFirst().id();
        var employer = network.addOrganisation("Werk " + region, OrganisationKind.CARE, Set.of(town), coordinator);
        var team = network.addTeam("Team", "wijkteam", town, Set.of(employer), coordinator);
        var workplace = new Workplace(Perspective.TEAM_LEADER, employer, team, town);

        people.place(person, region, workplace, coordinator);

        assertThat(work.workplaceOf(person)).hasValue(workplace);
    }

    @Test
    void nobodyIsPlacedInAnotherRegionThanTheirPlacesLieIn() {
        var person = letIn("Karin", LECTURER);
        var far = running.municipalities(groups.make().region(), as("beheer"))
                .getFirst()
                .id();
        var farTeam = network.addTeam("Ver", "wijkteam", far, Set.of(), as("beheer"));

        for (var outside : List.of(
                new Workplace(Perspective.OTHER, null, null, far),
                new Workplace(Perspective.OTHER, null, farTeam, null))) {
            assertThatThrownBy(() -> people.place(person, region, outside, as("beheer")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.letIn(aPerson("Kees"), region, outside, coordinator))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aTakenAddressLetsNobodyInAndPlacesNobody() {
        var known = aPerson("Kim");
        people.letIn(known, region, LECTURER, coordinator);
        var before = people.of(region, coordinator).size();

        assertThatThrownBy(() -> people.letIn(known, region, LECTURER, coordinator))
                .isInstanceOf(People.EmailTaken.class);
        assertThat(people.of(region, coordinator)).hasSize(before);
    }

    @Test
    void nobodyElseLetsInPlacesOrSees() {
        var person = letIn("Karin", LECTURER);

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), as("jolanda"))) {
            assertThatThrownBy(() -> people.letIn(aPerson("Kees"), region, LECTURER, other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.place(person, region, LECTURER, other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.of(region, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> people.read(person, other)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> people.ofNoRegion(other)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> people.ofNoRegion(coordinator)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aCoordinatorTakesNobodyFromAnotherRegionOrFromNowhere() {
        var stranger = belongingNowhere();
        var elsewhere = groups.make();

        for (var person : List.of(stranger, elsewhere.anna().signedIn())) {
            assertThatThrownBy(() -> people.place(person, region, LECTURER, coordinator))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> work.place(person, LECTURER, coordinator)).isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> people.place(group.anna().signedIn(), elsewhere.region(), LECTURER, coordinator))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anAdministratorFindsWhoBelongsNowhereAndGivesThemAPlace() {
        var stranger = belongingNowhere();
        assertThat(peopleOfNoRegion())
                .contains(stranger)
                .doesNotContain(group.anna().signedIn());
        assertThat(people.read(stranger, as("beheer")).region()).isEmpty();

        people.place(stranger, region, LECTURER, as("beheer"));

        assertThat(peopleOfNoRegion()).doesNotContain(stranger);
        assertThat(people.read(stranger, coordinator).region())
                .map(RegionSummary::id)
                .hasValue(region);
    }

    @Test
    void whoLeavesTheirMunicipalityOpenStaysInTheRegion() {
        work.place(group.anna().signedIn(), new Workplace(Perspective.TEAM_MEMBER, null, null, null), group.anna());

        assertThat(people.of(region, coordinator))
                .extracting(entry -> entry.account().person())
                .contains(group.anna().signedIn());
    }

    @Test
    void nobodyMovesThemselvesToAnotherRegion() {
        var person = letIn("Karin", LECTURER);
        var far = running.municipalities(groups.make().region(), as("beheer"))
                .getFirst()
                .id();

        assertThatThrownBy(() -> work.place(
                        person,
                        new Workplace(Perspective.RESEARCHER, null, null, far),
                        Reader.of(person, false, Stream.of())))
                .isInstanceOf(NotAllowed.class);
    }

    private List<PersonId> peopleOfNoRegion() {
        return people.ofNoRegion(as("beheer")).stream()
                .map(entry -> entry.account().person())
                .toList();
    }

    private PersonId belongingNowhere() {
        var person = aPerson("Nergens");
        var account = new NewAccount(person.name(), person.email(), "een-lang-wachtwoord", "nl", false);
        return accounts.register(account, as("beheer"));
    }

    private PersonId letIn(String name, Workplace workplace) {
        return people.letIn(aPerson(name), region, workplace, coordinator).person();
    }

    private static NewPerson aPerson(String name) {
        return new NewPerson(name, EmailAddress.of(UUID.randomUUID() + "@test.leerkring.nl"), "nl");
    }
}
