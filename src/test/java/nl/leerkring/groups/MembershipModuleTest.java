package nl.leerkring.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Belonging to a group has a begin and an end, and only who belongs now sees what is the group's. */
class MembershipModuleTest extends ModuleTest {

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private PlanningCycles planning;

    @Autowired
    private ReadingGroups reading;

    @Autowired
    private AgreeingActions actions;

    @Autowired
    private CountingReaders counting;

    @Autowired
    private CirclesInGroups circles;

    @Autowired
    private CurrentReader readers;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void whoLeftReadsNothingOfTheGroupAnyMore() {
        welcoming.sayGoodbye(group.anna().signedIn(), group.group(), group.coordinator());

        var anna = now(group.anna());

        assertThat(anna.mayRead(Audience.group(group.group()))).isFalse();
        assertThat(anna.mayRead(Audience.peers(group.group(), Circle.TEAMS))).isFalse();
        assertThat(anna.belongsTo(group.group())).isFalse();
        assertThat(reading.mine(anna)).isEmpty();
        assertThat(reading.inside(group.meeting(), anna)).isEmpty();
        assertThatThrownBy(() -> reading.members(group.group(), anna)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.of(group.meeting(), anna)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFacilitatorWhoLeftGuidesNothingAnyMore() {
        welcoming.sayGoodbye(group.facilitator().signedIn(), group.group(), group.coordinator());

        assertThat(now(group.facilitator()).guides(group.group())).isFalse();
    }

    @Test
    void whoLeftIsNotCountedAmongTheReaders() {
        for (var scope : Set.of(Scope.PEERS, Scope.GROUP)) {
            var before = readersOf(scope);
            var left = scope == Scope.PEERS ? group.anna() : group.policy();

            welcoming.sayGoodbye(left.signedIn(), group.group(), group.coordinator());

            assertThat(readersOf(scope)).as(scope.toString()).isEqualTo(before - 1);
        }
    }

    @Test
    void aMemberFromElsewhereWhoLeftIsNotCountedInTheRegion() {
        var ruben = as("ruben").signedIn();
        var before = readersOf(Scope.REGION);
        welcoming.welcome(ruben, group.group(), false, group.coordinator());
        assertThat(readersOf(Scope.REGION)).isEqualTo(before + 1);

        welcoming.sayGoodbye(ruben, group.group(), group.coordinator());

        assertThat(readersOf(Scope.REGION)).isEqualTo(before);
    }

    @Test
    void aFacilitatorWhoLeftIsNotCountedAmongPeers() {
        var before = readersOf(Scope.PEERS);

        welcoming.sayGoodbye(group.facilitator().signedIn(), group.group(), group.coordinator());

        assertThat(readersOf(Scope.PEERS)).isEqualTo(before - 1);
    }

    @Test
    void theCircleOfWhoLeftIsNotAtTheTable() {
        welcoming.sayGoodbye(group.policy().signedIn(), group.group(), group.coordinator());

        assertThat(circles.of(Set.of(group.group())).get(group.group()))
                .contains(Circle.TEAMS)
                .doesNotContain(Circle.POLICY);
    }

    @Test
    void whoLeftStaysAmongThePeopleOfTheCycle() {
        welcoming.sayGoodbye(group.anna().signedIn(), group.group(), group.coordinator());

        assertThat(reading.members(group.group(), group.bram()))
                .doesNotContainKey(group.anna().signedIn());
        assertThat(reading.peopleOf(group.cycle(), group.bram()))
                .contains(group.anna().signedIn());
    }

    @Test
    void whoCameLaterIsNotAmongThePeopleOfAnOldCycle() {
        var old = planning.begin(
                group.group(),
                new CyclePlan("Vroeger", LocalDate.of(2019, 9, 1), LocalDate.of(2020, 6, 30)),
                group.facilitator());

        assertThat(reading.peopleOf(old, group.bram())).isEmpty();
    }

    @Test
    void thePeopleOfTheSampleWereThereFromItsFirstDay() {
        var karim = as("karim");
        var wijkteams = reading.mine(karim).getFirst();
        var cycle = reading.cycles(wijkteams.id(), karim).getLast();

        assertThat(cycle.begins()).isEqualTo(LocalDate.of(2016, 11, 1));
        assertThat(reading.peopleOf(cycle.id(), karim)).hasSize(23);
    }

    @Test
    void whoComesBackBelongsAgainAndIsOnePersonInTheCycle() {
        var anna = group.anna().signedIn();
        welcoming.sayGoodbye(anna, group.group(), group.coordinator());

        welcoming.welcome(anna, group.group(), false, group.coordinator());

        assertThat(now(group.anna()).belongsTo(group.group())).isTrue();
        assertThat(reading.peopleOf(group.cycle(), group.bram())).hasSize(4);
    }

    @Test
    void whoIsWelcomedTwiceBelongsOnce() {
        welcoming.welcome(group.anna().signedIn(), group.group(), true, group.coordinator());

        assertThat(reading.members(group.group(), group.bram()))
                .containsEntry(group.anna().signedIn(), false)
                .hasSize(4);
    }

    @Test
    void aMemberBecomesFacilitatorAndMemberAgain() {
        var bram = group.bram().signedIn();

        welcoming.makeFacilitator(bram, group.group(), group.coordinator());
        assertThat(now(group.bram()).guides(group.group())).isTrue();
        welcoming.makeMember(bram, group.group(), group.coordinator());

        assertThat(now(group.bram()).guides(group.group())).isFalse();
        assertThat(now(group.bram()).belongsTo(group.group())).isTrue();
    }

    @Test
    void onlyTheCoordinatorOfItsRegionDecidesWhoBelongs() {
        var elsewhere = groups.make();
        var anna = group.anna().signedIn();
        for (var by : Set.of(
                Reader.visitor(),
                group.bram(),
                group.facilitator(),
                elsewhere.facilitator(),
                elsewhere.coordinator(),
                as("jolanda"))) {
            assertThatThrownBy(() -> welcoming.welcome(group.neighbour().signedIn(), group.group(), false, by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> welcoming.makeFacilitator(anna, group.group(), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> welcoming.makeMember(group.facilitator().signedIn(), group.group(), by))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> welcoming.sayGoodbye(anna, group.group(), by))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void whoDoesNotBelongCannotBeSaidGoodbyeTo() {
        assertThatThrownBy(() -> welcoming.sayGoodbye(group.neighbour().signedIn(), group.group(), group.coordinator()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNeighbourIsNotToldWhoTookPart() {
        assertThatThrownBy(() -> reading.peopleOf(group.cycle(), group.neighbour()))
                .isInstanceOf(NotFound.class);
    }

    private int readersOf(Scope scope) {
        return counting.of(group.group(), scope, Circle.TEAMS, group.coordinator())
                .people();
    }

    /** The same person, with what they may do by now. */
    private Reader now(Reader earlier) {
        return readers.of(earlier.signedIn());
    }
}
