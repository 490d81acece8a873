package nl.leerkring.contributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Perspective;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Scope;
import nl.leerkring.contributions.ImportingContributions.Placed;
import nl.leerkring.contributions.NewContribution.Marks;
import nl.leerkring.contributions.NewContribution.Setting;
import nl.leerkring.contributions.NewContribution.Wording;
import nl.leerkring.network.MunicipalityId;
import nl.leerkring.network.Network;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.SearchService;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.StatementCount;
import nl.leerkring.testing.TestGroups.TestGroup;
import nl.leerkring.vocabulary.ThemeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

class ImportingContributionsModuleTest extends ModuleTest {

    private static final Instant THEN = Instant.parse("2019-03-04T10:00:00Z");

    @Autowired
    private ImportingContributions importing;

    @Autowired
    private SharingContributions sharing;

    @Autowired
    private ReadingContributions reading;

    @Autowired
    private ArrangingContributions arranging;

    @Autowired
    private RespondingToContributions responding;

    @Autowired
    private SearchService search;

    @Autowired
    private Network network;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private TestGroup group;
    private Reader administrator;
    private MunicipalityId town;

    @BeforeEach
    void makeGroup() {
        group = groups.make();
        administrator = as("beheer");
        town = network.municipalities().stream()
                .filter(each -> each.region().equals(group.region()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void whatIsPlacedInTheNetworkAtLargeIsFoundByVisitors() {
        var words = "klapwiek" + mark();

        var placed = place(atLarge("De " + words + " werkt.", "a-" + mark())).contribution();
        waitForTheIndex();

        var hits = search.search(SearchQuery.of(words), Reader.visitor()).hits();
        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(hit.ref().id()).isEqualTo(placed.id()));
        var page = reading.read(placed, Reader.visitor());
        assertThat(page.summary().group()).isNull();
        assertThat(page.summary().sharedAt()).isEqualTo(THEN);
    }

    @Test
    void roleAndPlaceAreShownAsGivenAndNobodyIsItsAuthor() {
        var placed = place(atLarge("Wij doen dit al jaren.", "b-" + mark())).contribution();

        var byline = reading.read(placed, group.anna()).summary().byline();

        assertThat(byline.shownAs()).isEqualTo(ShownAs.IMPORTED);
        assertThat(byline.name()).isNull();
        assertThat(byline.perspective()).isEqualTo(Perspective.TEAM_LEADER);
        assertThat(byline.municipality()).startsWith("Stad ");
        assertThat(reading.read(placed, administrator).own()).isFalse();
        assertThat(jdbc.queryForMap("select * from contribution where id = ?", placed.id()))
                .containsEntry("author_id", null);
    }

    @Test
    void regionOfWhatStandsInNoGroupIsThatOfItsMunicipality() {
        var words = "zwenkbrug" + mark();
        place(atLarge(words, "c-" + mark()));
        waitForTheIndex();

        var counts = search.search(SearchQuery.of(words), Reader.visitor()).counts();

        assertThat(counts.get(SearchFilter.REGION))
                .containsOnlyKeys(group.region().toString());
        assertThat(counts.get(SearchFilter.GROUP)).isEmpty();
        assertThat(counts.get(SearchFilter.YEAR)).containsOnlyKeys("2019");
    }

    @Test
    void anExternalIdMakesARepeatHarmless() {
        var id = "d-" + mark();
        var first = place(atLarge("Eén keer.", id));

        var again = place(atLarge("Anders gezegd.", id));

        assertThat(first.fresh()).isTrue();
        assertThat(again.fresh()).isFalse();
        assertThat(again.contribution()).isEqualTo(first.contribution());
        assertThat(reading.read(first.contribution(), administrator).text()).isEqualTo("Eén keer.");
    }

    @Test
    void theSameExternalIdTwiceInOneBatchIsPlacedOnce() {
        var id = "e-" + mark();

        var placed = importing.place(List.of(atLarge("Een.", id), atLarge("Twee.", id)), administrator);

        assertThat(placed).extracting(Placed::fresh).containsExactly(true, false);
        assertThat(placed.get(1).contribution()).isEqualTo(placed.get(0).contribution());
    }

    @Test
    void withoutAnExternalIdEveryOneIsNew() {
        var placed = importing.place(List.of(atLarge("Gelijk.", null), atLarge("Gelijk.", null)), administrator);

        assertThat(placed).extracting(Placed::fresh).containsExactly(true, true);
    }

    @Test
    void statementsDoNotGrowWithTheBatch() {
        var statements = new StatementCount(transaction, entities);

        var few = statements.of(() -> importing.place(many(5), administrator));
        var most = statements.of(() -> importing.place(many(45), administrator));

        assertThat(most).isLessThanOrEqualTo(few);
    }

    @Test
    void externalIdOfWhatWasBroughtInIsToldToWhoMayReadIt() {
        var inGroup = imported(
                new Setting(group.group(), group.cycle(), null, null, null), Scope.GROUP, "Voor ons.", "f-" + mark());
        var placed = place(inGroup).contribution();

        assertThat(reading.externalIds(List.of(placed), administrator)).containsOnlyKeys(placed);
        assertThat(reading.externalIds(List.of(placed), group.anna())).containsOnlyKeys(placed);
        assertThat(reading.externalIds(List.of(placed), as("ruben"))).isEmpty();
        assertThat(reading.externalIds(List.of(placed), Reader.visitor())).isEmpty();
    }

    @Test
    void onlyAdministratorsAndAutomationImport() {
        var batch = List.of(atLarge("Nee.", null));

        for (var reader : List.of(Reader.visitor(), group.anna(), group.facilitator(), group.coordinator())) {
            assertThatThrownBy(() -> importing.place(batch, reader)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> transaction.executeWithoutResult(status -> importing.conclude(1, reader)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(importing.place(batch, Reader.automation(Stream.of()))).hasSize(1);
    }

    @Test
    void importStandsInTheAuditTrailAlsoWithoutAPerson() {
        importing.conclude(12_345, Reader.automation(Stream.of()));

        var actors = jdbc.queryForList(
                "select actor_id from audit_entry where act = 'IMPORTED' and subject = '12345 contributions'");

        assertThat(actors).singleElement().satisfies(row -> assertThat(row).containsEntry("actor_id", null));
    }

    @Test
    void oneThatDoesNotBelongKeepsTheWholeBatchOut() {
        var elsewhere = groups.make();
        var mixed = imported(
                new Setting(group.group(), group.cycle(), elsewhere.meeting(), null, null), Scope.GROUP, "Mis.", null);
        var words = "struikelblok" + mark();

        assertThatThrownBy(() -> importing.place(List.of(atLarge(words, null), mixed), administrator))
                .isInstanceOf(NotFound.class);

        waitForTheIndex();
        assertThat(search.search(SearchQuery.of(words), administrator).hits())
                .noneMatch(hit -> hit.title().getFirst().text().contains(words));
    }

    @Test
    void whatStandsInNoGroupIsForTheNetworkOrEverybody() {
        for (var narrow : List.of(Scope.PEERS, Scope.GROUP, Scope.REGION)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> place(imported(nowhere(), narrow, "Voor wie?", null)));
        }
        assertThat(place(imported(nowhere(), Scope.NETWORK, "Voor het netwerk.", null))
                        .fresh())
                .isTrue();
    }

    @Test
    void themeThatNobodyHasIsRefused() {
        var wanted = new NewContribution(
                UUID.randomUUID(),
                nowhere(),
                wording("Met een thema."),
                ShownAs.IMPORTED,
                Scope.PUBLIC,
                new Marks(Set.of(new ThemeId(UUID.randomUUID())), Set.of(), null, null));

        assertThatThrownBy(() -> place(new ImportedContribution(wanted, null, null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsStillToBeSaidIsRefused() {
        var tomorrow = new ImportedContribution(
                atLarge("Morgen.", null).contribution(),
                null,
                null,
                Instant.now().plusSeconds(86_400));

        assertThatIllegalArgumentException().isThrownBy(() -> place(tomorrow));
    }

    @Test
    void administratorsHoldBackWhatStandsInNoGroupAndNobodyElse() {
        var placed = place(atLarge("Even niet.", null)).contribution();

        assertThatThrownBy(() -> arranging.holdBack(placed, group.facilitator()))
                .isInstanceOf(NotAllowed.class);
        arranging.holdBack(placed, administrator);

        assertThatThrownBy(() -> reading.read(placed, group.anna())).isInstanceOf(NotFound.class);
        assertThat(reading.read(placed, administrator).guided()).isTrue();
    }

    @Test
    void readersRecogniseWhatWasImportedAndFindItByThat() {
        var words = "herkenpaal" + mark();
        var placed = place(atLarge(words, null)).contribution();

        responding.recognise(placed, group.anna());
        waitForTheIndex();

        var result = search.search(SearchQuery.of(words), Reader.visitor());
        assertThat(result.counts().get(SearchFilter.SUPPORT)).containsEntry(SearchFilter.RECOGNISED, 1L);
    }

    @Test
    void nobodySharesAsIfItWasSaidElsewhere() {
        var pretended = Drafts.aGoldenTip().shown(ShownAs.IMPORTED).in(group);

        assertThatThrownBy(() -> sharing.share(pretended, group.anna())).isInstanceOf(NotAllowed.class);
    }

    private Placed place(ImportedContribution imported) {
        return importing.place(List.of(imported), administrator).getFirst();
    }

    private List<ImportedContribution> many(int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> atLarge("Nummer " + each, "many-" + each + "-" + mark()))
                .toList();
    }

    private ImportedContribution atLarge(String text, @Nullable String externalId) {
        return imported(nowhere(), Scope.PUBLIC, text, externalId);
    }

    private static Setting nowhere() {
        return new Setting(null, null, null, null, null);
    }

    private ImportedContribution imported(Setting setting, Scope scope, String text, @Nullable String externalId) {
        var wanted = new NewContribution(
                UUID.randomUUID(),
                setting,
                wording(text),
                ShownAs.IMPORTED,
                scope,
                Marks.NONE,
                externalId == null ? null : ExternalId.of(externalId));
        return new ImportedContribution(wanted, Perspective.TEAM_LEADER, town, THEN);
    }

    private static Wording wording(String text) {
        return new Wording(ContributionKind.GOLDEN_TIP, null, ContributionText.of(text));
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
