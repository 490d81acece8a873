package nl.leerkring.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import nl.leerkring.access.Administering;
import nl.leerkring.access.AuditEntry;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.access.EmailAddress;
import nl.leerkring.access.LastAdministrator;
import nl.leerkring.access.People;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.WelcomingMembers;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the trail keeps of who may do what, and who may read it. */
class AuditTrailModuleTest extends ModuleTest {

    @Autowired
    private AuditTrail audit;

    @Autowired
    private Administering administering;

    @Autowired
    private Coordination coordination;

    @Autowired
    private WelcomingMembers welcoming;

    @Autowired
    private RunningRegions running;

    @Autowired
    private People people;

    private TestGroup group;
    private PersonId anna;
    private Reader administrator;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        anna = group.anna().signedIn();
        administrator = as("beheer");
    }

    @Test
    void whoAppointsAndRelievesACoordinatorIsWrittenDown() {
        var region = running.of(group.coordinator()).getFirst();
        coordination.appoint(anna, region.id(), administrator);
        coordination.appoint(anna, region.id(), administrator);
        coordination.relieve(anna, region.id(), administrator);
        coordination.relieve(anna, region.id(), administrator);

        assertThat(about(anna))
                .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::place)
                .containsExactly(
                        tuple("COORDINATOR_RELIEVED", administrator.signedIn(), region.name()),
                        tuple("COORDINATOR_APPOINTED", administrator.signedIn(), region.name()));
    }

    @Test
    void whoMakesAFacilitatorIsWrittenDownAndNothingOfWhoJustBelongs() {
        var coordinator = group.coordinator();
        welcoming.makeFacilitator(anna, group.group(), coordinator);
        welcoming.makeFacilitator(anna, group.group(), coordinator);
        welcoming.makeMember(anna, group.group(), coordinator);
        welcoming.sayGoodbye(anna, group.group(), coordinator);
        welcoming.welcome(anna, group.group(), true, coordinator);
        welcoming.sayGoodbye(anna, group.group(), coordinator);

        assertThat(about(anna))
                .extracting(AuditEntry::act)
                .containsExactly(
                        "FACILITATOR_RELIEVED", "FACILITATOR_MADE", "FACILITATOR_RELIEVED", "FACILITATOR_MADE");
        assertThat(about(anna))
                .extracting(AuditEntry::actor)
                .containsOnly(group.coordinator().signedIn());
        assertThat(about(group.bram().signedIn())).isEmpty();
    }

    @Test
    void aSecondAdministratorIsMadeAndTakenBackAndBothAreWrittenDown() {
        administering.appoint(anna, administrator);
        assertThat(people.administrators()).contains(anna);

        administering.relieve(anna, administrator);
        assertThat(people.administrators()).doesNotContain(anna);
        assertThat(about(anna))
                .extracting(AuditEntry::act)
                .containsExactly("ADMINISTRATOR_RELIEVED", "ADMINISTRATOR_MADE");
    }

    @Test
    void theLastAdministratorStays() {
        var others = people.administrators().stream()
                .filter(each -> !administrator.is(each))
                .toList();
        others.forEach(each -> administering.relieve(each, administrator));

        assertThatThrownBy(() -> administering.relieve(administrator.signedIn(), administrator))
                .isInstanceOf(LastAdministrator.class);
        others.forEach(each -> administering.appoint(each, administrator));
        assertThat(people.administrators()).contains(administrator.signedIn());
    }

    @Test
    void anAddressIsCorrectedAndTheTrailKeepsNoAddress() {
        var address = EmailAddress.of("goed-" + UUID.randomUUID() + "@test.leerkring.nl");
        administering.correctEmail(anna, address, administrator);

        assertThat(people.withEmail(address)).hasValue(anna);
        assertThat(about(anna)).extracting(AuditEntry::act).containsExactly("EMAIL_CORRECTED");
        assertThat(about(anna)).allSatisfy(entry -> assertThat(entry.toString()).doesNotContain("@"));
        assertThatThrownBy(() -> administering.correctEmail(group.bram().signedIn(), address, administrator))
                .isInstanceOf(People.EmailTaken.class);
    }

    @Test
    void nobodyButAnAdministratorReadsItOrDoesAnyOfThis() {
        var address = EmailAddress.of("mijn-" + UUID.randomUUID() + "@test.leerkring.nl");

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), group.coordinator())) {
            assertThatThrownBy(() -> audit.newest(0, 10, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> administering.appoint(anna, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> administering.relieve(administrator.signedIn(), other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> administering.correctEmail(anna, address, other))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private List<AuditEntry> about(PersonId person) {
        return audit.newest(0, 500, administrator).stream()
                .filter(entry -> entry.whom().filter(person::equals).isPresent())
                .toList();
    }
}
