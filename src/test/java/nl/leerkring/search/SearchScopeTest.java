package nl.leerkring.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.RegionId;
import nl.leerkring.audience.Standing;
import org.junit.jupiter.api.Test;

class SearchScopeTest {

    private final GroupId own = GroupId.random();
    private final GroupId watched = GroupId.random();
    private final RegionId region = RegionId.random();
    private final SearchAddress asked = new SearchAddress(
            "huisarts", Map.of(SearchFilter.YEAR, Set.of("2016"), SearchFilter.GROUP, Set.of("another")), 3);

    @Test
    void myGroupsAreThoseOfWhichIAmAMember() {
        var scoped = SearchScope.groupsOf(reader(false)).on(asked);

        assertThat(scoped.chosen())
                .isEqualTo(Map.of(SearchFilter.YEAR, Set.of("2016"), SearchFilter.GROUP, Set.of(own.toString())));
        assertThat(scoped.page()).isZero();
    }

    @Test
    void myRegionIsWhereIWork() {
        var scope = SearchScope.regionOf(reader(false));

        assertThat(scope.on(asked).chosen(SearchFilter.REGION)).containsExactly(region.toString());
        assertThat(scope.on(asked).chosen(SearchFilter.GROUP)).isEmpty();
    }

    @Test
    void anAdministratorHasNoRegionOfTheirOwn() {
        assertThat(SearchScope.regionOf(reader(true)).exists()).isFalse();
    }

    @Test
    void whoBelongsNowhereHasOnlyEverything() {
        assertThat(SearchScope.groupsOf(Reader.visitor()).exists()).isFalse();
        assertThat(SearchScope.regionOf(Reader.visitor()).exists()).isFalse();
        assertThat(SearchScope.everything().exists()).isTrue();
    }

    @Test
    void oneScopeHoldsAQuestion() {
        var mine = SearchScope.groupsOf(reader(false));

        assertThat(mine.holds(mine.on(asked))).isTrue();
        assertThat(SearchScope.everything().holds(mine.on(asked))).isFalse();
        assertThat(SearchScope.everything().holds(SearchScope.everything().on(asked)))
                .isTrue();
    }

    private Reader reader(boolean administrator) {
        return Reader.of(
                PersonId.random(),
                administrator,
                Stream.of(
                        new Standing.Member(own, Circle.TEAMS),
                        new Standing.Overseer(watched),
                        new Standing.InRegion(region)));
    }
}
