package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.calendar.Days;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@ExtendWith(OutputCaptureExtension.class)
class PersonalTokensModuleTest extends ModuleTest {

    private static final NewToken READING = new NewToken("Proef", TokenScope.READ, null);

    @Autowired
    private IssuingTokens tokens;

    @Autowired
    private KnowingTokens knowing;

    @Autowired
    private JdbcTemplate jdbc;

    private TestGroup group;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
    }

    @Test
    void secretOpensForItsOwnerAndIsKeptNowhere() {
        var issued = tokens.issue(READING, group.anna());

        assertThat(bearer(issued.secret()))
                .hasValue(new TokenBearer(group.anna().signedIn(), TokenScope.READ));
        assertThat(jdbc.queryForList("select * from personal_token").toString()).doesNotContain(issued.secret());
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void secretsHaveTheLengthThatNobodyGuesses() {
        var first = TokenSecret.random();

        assertThat(first.value()).startsWith("lk_").hasSizeGreaterThanOrEqualTo(46);
        assertThat(first).isNotEqualTo(TokenSecret.random());
    }

    @Test
    void unknownSecretOpensNothing() {
        assertThat(bearer(TokenSecret.random().value())).isEmpty();
        assertThat(bearer("")).isEmpty();
    }

    @Test
    void revokedTokenOpensNothingAndIsListedNoMore() {
        var issued = tokens.issue(READING, group.anna());

        tokens.revoke(issued.token().id(), group.anna());

        assertThat(bearer(issued.secret())).isEmpty();
        assertThat(tokens.own(group.anna())).isEmpty();
    }

    @Test
    void tokenWorksThroughItsLastDayAndNotAfter() {
        var issued = tokens.issue(new NewToken("Kort", TokenScope.WRITE, LocalDate.now(Days.AMSTERDAM)), group.anna());
        assertThat(bearer(issued.secret())).isPresent();

        jdbc.update(
                "update personal_token set expires_on = ? where id = ?",
                LocalDate.now(Days.AMSTERDAM).minusDays(1),
                issued.token().id().id());

        assertThat(bearer(issued.secret())).isEmpty();
        assertThat(tokens.own(group.anna())).extracting(TokenSummary::expired).containsExactly(true);
    }

    @Test
    void tokenThatEndedAlreadyIsNotMade() {
        var ended = new NewToken("Laat", TokenScope.READ, LocalDate.of(2020, 1, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.issue(ended, group.anna()))
                .withMessageContaining("2020-01-01");
    }

    @Test
    void useIsKeptByDayOnly() {
        var issued = tokens.issue(READING, group.anna());
        assertThat(issued.token().lastUsedOn()).isNull();

        bearer(issued.secret());
        bearer(issued.secret());

        assertThat(tokens.own(group.anna()))
                .extracting(TokenSummary::lastUsedOn)
                .containsExactly(LocalDate.now(Days.AMSTERDAM));
    }

    @Test
    void tokenOfAClosedAccountOpensNothing() {
        var issued = tokens.issue(READING, group.anna());

        jdbc.update(
                "update account set enabled = false where id = ?",
                group.anna().signedIn().id());

        assertThat(bearer(issued.secret())).isEmpty();
    }

    @Test
    void nobodySeesOrRevokesSomebodyElsesToken() {
        var issued = tokens.issue(READING, group.anna());

        assertThat(tokens.own(group.bram())).isEmpty();
        assertThatThrownBy(() -> tokens.revoke(issued.token().id(), group.bram()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.revoke(issued.token().id(), as("beheer")))
                .isInstanceOf(NotFound.class);
        assertThat(bearer(issued.secret())).isPresent();
    }

    @Test
    void visitorAndAutomationHaveNoTokens() {
        var automation = Reader.automation(java.util.stream.Stream.of());

        assertThatThrownBy(() -> tokens.issue(READING, Reader.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tokens.own(Reader.visitor())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> tokens.issue(READING, automation)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void nobodyHasMoreTokensThanTheyCanKnowApart() {
        for (var made = 0; made < IssuingTokens.MOST; made++) {
            tokens.issue(READING, group.anna());
        }

        assertThatThrownBy(() -> tokens.issue(READING, group.anna())).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void makingAndRevokingStandInTheAuditTrail() {
        var issued = tokens.issue(READING, group.anna());
        tokens.revoke(issued.token().id(), group.anna());

        var acts = jdbc.queryForList(
                "select act from audit_entry where subject = ? order by at",
                String.class,
                "TOKEN:" + issued.token().id());

        assertThat(acts).containsExactly("TOKEN_ISSUED", "TOKEN_REVOKED");
    }

    @Test
    void tokenFromTheEnvironmentOpensForAutomation() {
        var automation = new AutomationToken(" een-heel-lang-geheim-uit-de-omgeving ");

        assertThat(automation.is(new TokenSecret("een-heel-lang-geheim-uit-de-omgeving")))
                .isTrue();
        assertThat(automation.is(new TokenSecret("een-ander-lang-geheim-uit-de-omgeving")))
                .isFalse();
    }

    @Test
    void shortTokenFromTheEnvironmentOpensNothingAndTheLogSaysWhy(CapturedOutput output) {
        var automation = new AutomationToken("te-kort");

        assertThat(automation.is(new TokenSecret("te-kort"))).isFalse();
        assertThat(output.getAll())
                .contains("LEERKRING_TOKEN opens nothing: it has 7 characters, and needs at least 24")
                .doesNotContain("te-kort");
    }

    @Test
    void withoutATokenInTheEnvironmentAnEmptySecretOpensNothing() {
        assertThat(new AutomationToken("").is(new TokenSecret(""))).isFalse();
    }

    private Optional<TokenBearer> bearer(String secret) {
        return knowing.bearerOf(new TokenSecret(secret));
    }
}
