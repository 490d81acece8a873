package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInBrakeTest {

    private static final String ANNA = "anna@gemeente.nl";
    private static final String TOWN_HALL = "192.0.2.1";

    private final HandDriven clock = new HandDriven();
    private final SignInBrake brake = new SignInBrake(clock);

    @Test
    void addressesOfOneIpv6NetworkAreOnePlace() {
        var passed = IntStream.range(0, 100)
                .filter(number ->
                        brake.lets("person" + number + "@gemeente.nl", "2001:db8:1:2::" + Integer.toHexString(number)))
                .count();

        assertThat(passed).isEqualTo(SignInBrake.WRONG_FROM_ONE_PLACE);
        assertThat(brake.lets(ANNA, "2001:db8:1:3::1")).isTrue();
        assertThat(brake.lets(ANNA, "no address at all")).isTrue();
    }

    @Test
    void afterFiveWrongPasswordsOneHasToWaitAMinute() {
        assertThat(tries(5, ANNA, TOWN_HALL)).isEqualTo(5);
        assertThat(brake.lets(ANNA, TOWN_HALL)).isFalse();

        clock.pass(Duration.ofSeconds(59));
        assertThat(brake.lets(ANNA, TOWN_HALL)).isFalse();

        clock.pass(Duration.ofSeconds(1));
        assertThat(brake.lets(ANNA, TOWN_HALL)).isTrue();
        assertThat(brake.lets(ANNA, TOWN_HALL)).isFalse();
    }

    @Test
    void tryingWhileOneHasToWaitMakesTheWaitNoLonger() {
        tries(5, ANNA, TOWN_HALL);
        tries(50, ANNA, TOWN_HALL);

        clock.pass(SignInBrake.WAIT);

        assertThat(brake.lets(ANNA, TOWN_HALL)).isTrue();
    }

    @Test
    void howTheAddressIsTypedMakesNoDifference() {
        tries(5, ANNA, TOWN_HALL);

        assertThat(brake.lets(" Anna@Gemeente.NL ", "198.51.100.7")).isFalse();
    }

    @Test
    void aColleagueInTheSameBuildingIsNotHeldUp() {
        tries(5, ANNA, TOWN_HALL);

        assertThat(brake.lets("bram@gemeente.nl", TOWN_HALL)).isTrue();
    }

    @Test
    void whoTriesManyPeopleFromOnePlaceHasToWait() {
        var passed = IntStream.range(0, 100)
                .filter(number -> brake.lets("person" + number + "@gemeente.nl", TOWN_HALL))
                .count();

        assertThat(passed).isEqualTo(SignInBrake.WRONG_FROM_ONE_PLACE);
        assertThat(brake.lets(ANNA, "198.51.100.7")).isTrue();
    }

    @Test
    void theRightPasswordCountsForNothing() {
        for (var morning = 0; morning < 100; morning++) {
            assertThat(brake.lets(ANNA, TOWN_HALL)).isTrue();
            brake.release(ANNA, TOWN_HALL);
        }
    }

    @Test
    void theRightPasswordForgivesTheWrongOnesBefore() {
        tries(4, ANNA, TOWN_HALL);
        brake.lets(ANNA, TOWN_HALL);
        brake.release(ANNA, TOWN_HALL);

        assertThat(tries(5, ANNA, TOWN_HALL)).isEqualTo(5);
    }

    private long tries(int number, String email, String place) {
        return IntStream.range(0, number)
                .filter(each -> brake.lets(email, place))
                .count();
    }

    /** A clock that stands still until the test moves it. */
    private static class HandDriven extends Clock {

        private Instant now = Instant.parse("2026-11-24T12:30:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
