package nl.leerkring.findings;

import static nl.leerkring.audience.Perspective.POLICY_OFFICER;
import static nl.leerkring.audience.Perspective.RESIDENT;
import static nl.leerkring.audience.Perspective.TEAM_MEMBER;
import static nl.leerkring.findings.Stance.CONTRADICTS;
import static nl.leerkring.findings.Stance.QUALIFIES;
import static nl.leerkring.findings.Stance.SUPPORTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.Voice;
import nl.leerkring.findings.Support.Heard;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.TeamId;
import org.junit.jupiter.api.Test;

class SupportTest {

    private final PersonId anouk = PersonId.random();
    private final PersonId sander = PersonId.random();
    private final TeamId north = new TeamId(UUID.randomUUID());
    private final MunicipalityId dordrecht = new MunicipalityId(UUID.randomUUID());
    private final MunicipalityId schiedam = new MunicipalityId(UUID.randomUUID());

    @Test
    void aContributionQuotedTwiceCountsOnce() {
        var voice = voice(anouk, TEAM_MEMBER, dordrecht);

        var support = Support.of(List.of(new Heard(voice, SUPPORTS), new Heard(voice, SUPPORTS)), Set.of());

        assertThat(support.contributions()).isEqualTo(1);
        assertThat(support.supporting()).isEqualTo(1);
        assertThat(support.people()).isEqualTo(1);
    }

    @Test
    void aPersonWithTwoContributionsCountsOnce() {
        var support = supportedBy(voice(anouk, TEAM_MEMBER, dordrecht), voice(anouk, TEAM_MEMBER, dordrecht));

        assertThat(support.contributions()).isEqualTo(2);
        assertThat(support.people()).isEqualTo(1);
        assertThat(support.teams()).isEqualTo(1);
        assertThat(support.municipalities()).isEqualTo(1);
    }

    @Test
    void aNamelessContributionCountsWithoutAddingAKnownPersonOrPlace() {
        var support = supportedBy(voice(anouk, TEAM_MEMBER, dordrecht), nameless(), nameless());

        assertThat(support.contributions()).isEqualTo(3);
        assertThat(support.people()).isEqualTo(1);
        assertThat(support.nameless()).isEqualTo(2);
        assertThat(support.municipalities()).isEqualTo(1);
    }

    @Test
    void whatSpeaksAgainstIsNotSupport() {
        var support = Support.of(
                List.of(
                        new Heard(voice(anouk, TEAM_MEMBER, dordrecht), SUPPORTS),
                        new Heard(voice(sander, POLICY_OFFICER, schiedam), CONTRADICTS)),
                Set.of());

        assertThat(support.contributions()).isEqualTo(1);
        assertThat(support.municipalities()).isEqualTo(1);
        assertThat(support.contradicting()).isEqualTo(1);
    }

    @Test
    void aContributionWithTwoSidesStandsOnBoth() {
        var voice = voice(anouk, TEAM_MEMBER, dordrecht);

        var support = Support.of(List.of(new Heard(voice, QUALIFIES), new Heard(voice, CONTRADICTS)), Set.of());

        assertThat(support.contributions()).isEqualTo(1);
        assertThat(support.qualifying()).isEqualTo(1);
        assertThat(support.contradicting()).isEqualTo(1);
    }

    @Test
    void oneRoleIsSaidToBeTheOnlyOneHeard() {
        var support = supportedBy(voice(sander, POLICY_OFFICER, dordrecht), voice(anouk, POLICY_OFFICER, schiedam));

        assertThat(support.onlyHeardFrom()).contains(POLICY_OFFICER);
    }

    @Test
    void aNamelessVoiceMayBeOfAnotherRole() {
        assertThat(supportedBy(voice(sander, POLICY_OFFICER, dordrecht), nameless())
                        .onlyHeardFrom())
                .isEmpty();
    }

    @Test
    void whoSpeaksAgainstItIsHeardToo() {
        var support = Support.of(
                List.of(
                        new Heard(voice(anouk, TEAM_MEMBER, dordrecht), SUPPORTS),
                        new Heard(voice(sander, RESIDENT, dordrecht), CONTRADICTS)),
                Set.of(Circle.TEAMS));

        assertThat(support.onlyHeardFrom()).isEmpty();
        assertThat(support.notHeard()).isEmpty();
    }

    @Test
    void notHeardAreTheSilentCirclesOfTheGroupAndAlwaysResidents() {
        var support = Support.of(
                List.of(new Heard(voice(anouk, TEAM_MEMBER, dordrecht), SUPPORTS)),
                Set.of(Circle.TEAMS, Circle.POLICY, Circle.OTHERS));

        assertThat(support.notHeard()).containsExactlyInAnyOrder(Circle.POLICY, Circle.RESIDENTS);
    }

    private static Support supportedBy(Voice... voices) {
        return Support.of(
                List.of(voices).stream()
                        .map(voice -> new Heard(voice, SUPPORTS))
                        .toList(),
                Set.of());
    }

    private Voice voice(PersonId person, Perspective role, MunicipalityId place) {
        return new Voice(new ContributionId(UUID.randomUUID()), person, role, north, place);
    }

    private static Voice nameless() {
        return new Voice(new ContributionId(UUID.randomUUID()), null, null, null, null);
    }
}
