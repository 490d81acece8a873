package nl.leerkring.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.network.PeopleOfRegions;
import nl.leerkring.network.Workplace;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From being let in to signing in and being shut out again, over a real connection. */
class ComingInModuleTest extends ModuleTest {

    private static final String PASSWORD = "elke dag een ommetje";
    private static final Workplace TEAM = new Workplace(Perspective.TEAM_MEMBER, null, null, null);

    @Autowired
    private PeopleOfRegions regions;

    @Autowired
    private LettingPeopleIn door;

    @Autowired
    private CurrentReader readers;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    private final String email = "nieuw-" + UUID.randomUUID() + "@test.leerkring.nl";
    private TestGroup group;
    private IssuedLink link;
    private Visitor visitor;

    @BeforeEach
    void letSomebodyIn() {
        group = groups.make();
        link = letIn(email);
        visitor = new Visitor(port);
    }

    private IssuedLink letIn(String address) {
        var person = new NewPerson("Nynke de Vries", EmailAddress.of(address), "nl");
        return regions.letIn(person, group.region(), TEAM, group.coordinator());
    }

    @Test
    void whoWasLetInChoosesAPasswordAndSignsIn() {
        assertThat(visitor.get(path(link)).body()).contains("Welkom, Nynke de Vries", email);

        assertThat(visitor.pathOf(visitor.post(path(link), "password", PASSWORD)))
                .isEqualTo("/inloggen?wachtwoord");
        assertThat(visitor.hasCookies())
                .as("the page behind the link keeps nothing")
                .isFalse();
        assertThat(visitor.signIn(email, PASSWORD)).startsWith("/app/");
        assertThat(visitor.get("/inloggen?wachtwoord").body()).contains("Je wachtwoord is bewaard");
    }

    @Test
    void aLinkWorksOnceHoweverOftenItIsLookedAt() {
        visitor.get(path(link));
        visitor.get(path(link));
        visitor.post(path(link), "password", PASSWORD);

        assertThat(visitor.get(path(link)).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path(link)).body()).contains("Deze link werkt niet meer", "maakt je coördinator");
        assertThat(visitor.post(path(link), "password", "een heel ander wachtwoord")
                        .statusCode())
                .isEqualTo(404);
        assertThat(visitor.signIn(email, PASSWORD)).startsWith("/app/");
    }

    @Test
    void aPasswordThatIsTooShortIsExplainedAndTheLinkStillWorks() {
        var refused = visitor.post(path(link), "password", "te kort");

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Dit wachtwoord is te kort").doesNotContain("value=\"te kort\"");
        assertThat(visitor.pathOf(visitor.post(path(link), "password", PASSWORD)))
                .isEqualTo("/inloggen?wachtwoord");
    }

    @Test
    void anOldAndAnInventedLinkGetTheSamePage() {
        jdbc.sql("update one_time_link set ends_at = ? where account_id = ?")
                .params(
                        Timestamp.from(Instant.now().minus(1, ChronoUnit.MINUTES)),
                        link.person().id())
                .update();

        var old = visitor.get(path(link));
        var invented = visitor.get(path(link) + "x");

        assertThat(old.statusCode()).isEqualTo(404);
        assertThat(invented.statusCode()).isEqualTo(404);
        assertThat(old.body()).isEqualTo(invented.body());
        assertThat(visitor.post(path(link), "password", PASSWORD).statusCode()).isEqualTo(404);
    }

    @Test
    void aLinkIsThereForFourteenDaysAndLeadsToWherePeopleFindLeerkring() {
        assertThat(link.until())
                .isBetween(
                        Instant.now().plus(14, ChronoUnit.DAYS).minusSeconds(60),
                        Instant.now().plus(14, ChronoUnit.DAYS));
        assertThat(link.address()).startsWith("http://localhost:" + port + "/welkom/");
    }

    @Test
    void theLinkItselfIsKeptNowhere() {
        var token = path(link).substring("/welkom/".length());

        assertThat(jdbc.sql("select print from one_time_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(print -> assertThat(print).hasSize(64).doesNotContain(token));
        assertThat(link.toString()).doesNotContain(token);
    }

    @Test
    void whoReadsEnglishIsWelcomedInEnglish() {
        var english = regions.letIn(
                new NewPerson("Clara", EmailAddress.of("en-" + email), "en"),
                group.region(),
                TEAM,
                group.coordinator());

        assertThat(visitor.get(path(english)).body()).contains("Welcome, Clara", "Save password");
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOldAndEndsWhatWasOpenWhenItIsUsed() {
        visitor.post(path(link), "password", PASSWORD);
        visitor.signIn(email, PASSWORD);
        var first = door.renewLink(link.person(), group.coordinator());
        var second = door.renewLink(link.person(), group.coordinator());

        assertThat(visitor.get(path(first)).statusCode()).isEqualTo(404);
        assertThat(visitor.isIn()).as("nothing changes until it is used").isTrue();

        new Visitor(port).post(path(second), "password", "een nieuw begin vandaag");

        assertThat(visitor.isIn()).isFalse();
        assertThat(visitor.signIn(email, PASSWORD)).isEqualTo("/inloggen?fout");
        assertThat(visitor.signIn(email, "een nieuw begin vandaag")).startsWith("/app/");
    }

    @Test
    void whoseAccessStopsIsOutAtOnceAndComesBackWithTheSamePassword() {
        visitor.post(path(link), "password", PASSWORD);
        visitor.signIn(email, PASSWORD);
        assertThat(visitor.isIn()).isTrue();

        door.stop(link.person(), group.coordinator());

        assertThat(visitor.isIn()).isFalse();
        assertThat(visitor.signIn(email, PASSWORD)).isEqualTo("/inloggen?fout");
        assertThat(readers.of(link.person()).isSignedIn()).isFalse();

        door.giveBack(link.person(), group.coordinator());

        assertThat(visitor.signIn(email, PASSWORD)).startsWith("/app/");
    }

    @Test
    void theLinkOfWhoseAccessStoppedLeadsNowhere() {
        door.stop(link.person(), group.coordinator());

        assertThat(visitor.get(path(link)).statusCode()).isEqualTo(404);
        assertThatThrownBy(() -> door.renewLink(link.person(), group.coordinator()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void onlyWhoRunsTheRegionOpensAndClosesTheDoor() {
        for (var other : new Reader[] {
            Reader.visitor(), group.anna(), group.facilitator(), as("jolanda"), readers.of(link.person())
        }) {
            assertThatThrownBy(() -> door.renewLink(link.person(), other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> door.stop(link.person(), other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> door.giveBack(link.person(), other)).isInstanceOf(NotAllowed.class);
            assertThat(door.mayLookAfter(link.person(), other)).isFalse();
        }
        assertThat(door.mayLookAfter(link.person(), as("beheer"))).isTrue();
    }

    @Test
    void aCoordinatorComesInAsNobodyWhoMayDoMore() {
        var colleague = letIn("collega-" + email).person();
        appointCoordinator(colleague);

        assertThatThrownBy(() -> door.renewLink(colleague, group.coordinator())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> door.renewLink(administratorInRegion(), group.coordinator()))
                .isInstanceOf(NotAllowed.class);
        assertThat(door.renewLink(colleague, as("beheer")).person()).isEqualTo(colleague);
    }

    private void appointCoordinator(PersonId person) {
        jdbc.sql("insert into coordinator (region_id, account_id) values (?, ?)")
                .params(group.region().id(), person.id())
                .update();
    }

    private PersonId administratorInRegion() {
        var address = EmailAddress.of("beheer-" + email);
        var id = people.register(new NewAccount("Beheer", address, PASSWORD, "nl", true), as("beheer"));
        regions.place(id, group.region(), TEAM, as("beheer"));
        return id;
    }

    @Test
    void nobodyShutsThemselvesOut() {
        assertThatThrownBy(() -> door.stop(as("beheer").signedIn(), as("beheer")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoWasLetInReadsWhatTheirRegionMayRead() {
        assertThat(readers.of(link.person()).tokens()).contains("region:" + group.region());
    }

    @Test
    void afterTooManyWrongPasswordsSignInWaitsWhetherThereIsAnAccountOrNot() {
        visitor.post(path(link), "password", PASSWORD);
        var stranger = "niemand-" + email;

        for (var times = 0; times < SignInBrake.WRONG_FOR_ONE_EMAIL; times++) {
            assertThat(visitor.signIn(email, "verkeerd wachtwoord")).isEqualTo("/inloggen?fout");
            assertThat(visitor.signIn(stranger, "verkeerd wachtwoord")).isEqualTo("/inloggen?fout");
        }

        assertThat(visitor.signIn(email, PASSWORD)).isEqualTo("/inloggen?wacht");
        assertThat(visitor.signIn(stranger, PASSWORD)).isEqualTo("/inloggen?wacht");
        assertThat(visitor.get("/inloggen?wacht").body()).contains("Wacht een minuut", stranger);
    }

    private static String path(IssuedLink link) {
        return link.address().replaceFirst("^https?://[^/]+", "");
    }
}
