package nl.leerkring.groups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.access.LettingPeopleIn;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Scope;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the form says in numbers is what the tokens let happen. */
class CountingReadersModuleTest extends ModuleTest {

    @Autowired
    private CountingReaders counting;

    @Autowired
    private CurrentReader readers;

    @Autowired
    private LettingPeopleIn door;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @EnumSource(
            value = Scope.class,
            names = {"PEERS", "GROUP", "REGION", "NETWORK"})
    void asManyPeopleAreNamedAsCouldReadIt(Scope scope) {
        var group = groups.make();
        var audience = counting.audience(group.group(), scope, Circle.TEAMS);

        var named = counting.of(group.group(), scope, Circle.TEAMS, group.anna());

        assertThat(named.people()).isEqualTo((int) everybody()
                .filter(person -> readers.of(person).mayRead(audience))
                .count());
    }

    @Test
    void whoMayNoLongerComeInIsNotCountedAmongTheReaders() {
        var group = groups.make();
        var before = counting.of(group.group(), Scope.GROUP, Circle.TEAMS, group.anna());

        door.stop(group.bram().signedIn(), group.coordinator());

        var after = counting.of(group.group(), Scope.GROUP, Circle.TEAMS, group.anna());
        assertThat(after.people()).isEqualTo(before.people() - 1);
    }

    @Test
    void whoDoesNotBelongIsNotToldWhoDoes() {
        var group = groups.make();

        assertThatThrownBy(() -> counting.of(group.group(), Scope.GROUP, Circle.TEAMS, group.neighbour()))
                .isInstanceOf(NotAllowed.class);
    }

    private Stream<PersonId> everybody() {
        return jdbc.sql("select id from account").query(UUID.class).list().stream()
                .map(PersonId::new);
    }
}
