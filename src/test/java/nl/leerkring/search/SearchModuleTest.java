package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static nl.leerkring.search.SearchFilter.KIND;
import static nl.leerkring.search.SearchFilter.SUPPORT;
import static nl.leerkring.search.SearchFilter.THEME;
import static nl.leerkring.search.SearchFilter.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Standing;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.DutchQuestion;
import nl.leerkring.testing.ModuleTest;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test has a group of its own, so that none sees what another left behind. */
class SearchModuleTest extends ModuleTest {

    private static final Instant NOON = Instant.parse("2016-11-24T12:00:00Z");

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    @Autowired
    SearchHealth health;

    @Autowired
    SearchRepair repair;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final GroupId group = GroupId.random();
    private final Reader member = memberOf(group, Circle.TEAMS);

    @Test
    void memberFindsTheGroupsTipByAnotherFormOfTheWord() {
        var tip = put(aTip("Bel de bewoners").saying("Spreek af wie het doet."));

        assertThat(found("bewoner")).containsExactly(tip);
    }

    @Test
    void hitShowsWhatWasPut() {
        var entry = inGroup(aTip("Een titel").saying("Een tekst")).entry();
        put(entry);

        var hit = find("titel").hits().getFirst();

        assertThat(hit)
                .isEqualTo(new SearchHit(
                        entry.ref(),
                        "GOLDEN_TIP",
                        List.of(new Segment("Een ", false), new Segment("titel", true)),
                        List.of(new Segment("Een tekst", false)),
                        List.of(Word.key("perspective.POLICY_OFFICER"), Word.of("Dordrecht")),
                        3,
                        entry.at(),
                        entry.path(),
                        hit.score()));
    }

    @Test
    void nobodyFindsOrCountsWhatIsNotForThem() {
        put(aTip("Ons vertrouwelijke overleg").with(THEME, group + "-secret"));
        var outsider = memberOf(GroupId.random(), Circle.TEAMS);
        assertThat(found("vertrouwelijk")).hasSize(1);

        var words = search.search(SearchQuery.of("vertrouwelijk"), outsider);
        var everything = search.search(SearchQuery.of(""), outsider);
        var chosen = search.search(choosing(Map.of(THEME, Set.of(group + "-secret"))), outsider);

        assertThat(words.total()).isZero();
        assertThat(words.hits()).isEmpty();
        assertThat(everything.counts().get(THEME)).doesNotContainKey(group + "-secret");
        assertThat(chosen.total()).isZero();
        assertThat(chosen.counts().values())
                .allSatisfy(counts -> assertThat(counts).doesNotContainKey(group + "-secret"));
    }

    @Test
    void peersKeepTheirThingsFromOtherRolesInTheGroup() {
        var tip = put(aTip("Onder ons")
                .forReaders(Audience.peers(group, Circle.TEAMS))
                .entry());

        assertThat(found("onder ons")).containsExactly(tip);
        assertThat(refs(search.search(SearchQuery.of("onder ons"), memberOf(group, Circle.POLICY))))
                .doesNotContain(tip);
    }

    @Test
    void visitorFindsWhatIsPublic() {
        var tip = put(aTip("Voor iedereen " + group.id()).entry());
        waitForTheIndex();

        var result = search.search(SearchQuery.of(group.id().toString()), Reader.visitor());

        assertThat(refs(result)).contains(tip);
    }

    @Test
    void countsOfAFilterIgnoreItsOwnChoicesAndObeyTheOthers() {
        put(aTip("a").kind("SUCCESS").with(THEME, "housing").with(YEAR, "2016"));
        put(aTip("b").kind("DILEMMA").with(THEME, "housing", "debts").with(YEAR, "2017"));
        put(aTip("c").kind("DILEMMA").with(THEME, "debts").with(YEAR, "2017"));

        var result = find(choosing(Map.of(KIND, Set.of("DILEMMA"), THEME, Set.of("housing"))));

        assertThat(result.total()).isEqualTo(1);
        assertThat(result.counts())
                .containsEntry(KIND, Map.of("SUCCESS", 1L, "DILEMMA", 1L))
                .containsEntry(THEME, Map.of("housing", 1L, "debts", 2L))
                .containsEntry(YEAR, Map.of("2017", 1L));
    }

    @Test
    void valuesOfOneFilterAddUpAndFiltersNarrow() {
        put(aTip("a").kind("SUCCESS").with(YEAR, "2016"));
        put(aTip("b").kind("DILEMMA").with(YEAR, "2016"));
        put(aTip("c").kind("QUESTION").with(YEAR, "2016"));
        put(aTip("d").kind("SUCCESS").with(YEAR, "2017"));

        var result = find(choosing(Map.of(KIND, Set.of("SUCCESS", "DILEMMA"), YEAR, Set.of("2016"))));

        assertThat(result.total()).isEqualTo(2);
    }

    @Test
    void allWordsComeBeforeSomeWords() {
        var often = put(aTip("Huisarts huisarts huisarts").saying("huisarts"));
        var both = put(aTip("Overleg").saying("Soms spreekt het wijkteam een keer met een huisarts uit de buurt."));

        assertThat(found("huisarts wijkteam")).containsExactly(both, often);
    }

    @Test
    void aThingWithFewOfManyWordsIsAlikeAndDoesNotCount() {
        var few = put(aTip("Huisarts"));

        var found = find("huisarts wijkteam schulden");

        assertThat(found.total()).isZero();
        assertThat(found.alike()).extracting(SearchHit::ref).containsExactly(few);
    }

    @Test
    void whereAPageFullAnswersNothingIsOnlyAlike() {
        put(aTip("Huisarts"));
        IntStream.range(0, DutchQuestion.ENOUGH).forEach(number -> put(aTip("De huisarts en het wijkteam")));

        var found = find("huisarts wijkteam schulden");

        assertThat(found.total()).isEqualTo(DutchQuestion.ENOUGH);
        assertThat(found.alike()).isEmpty();
    }

    @Test
    void aWordWithATypingErrorFindsWhatLooksLikeItAndAsksWhatWasMeant() {
        var tip = put(aTip("Een tip").saying("samen veel vakkennis"));

        var found = find("vakkenis");

        assertThat(found.total()).isZero();
        assertThat(found.alike()).extracting(SearchHit::ref).containsExactly(tip);
        assertThat(found.plainlyAlike()).hasSize(1);
        assertThat(found.meant()).isEqualTo("vakkennis");
    }

    @Test
    void underWhatWasMeantStandsWhatThatWouldFindWithItsWordsMarked() {
        var one = put(aTip("Een tip").saying("Het wijkteam belt terug"));
        var many = put(aTip("Een tip").saying("Onze wijkteams bellen terug"));
        put(aTip("Een tip").saying("Over twee teams"));

        var found = find("wijkrteams");

        assertThat(found.total()).isZero();
        assertThat(found.meant()).isEqualTo("wijkteams");
        assertThat(found.plainlyAlike()).extracting(SearchHit::ref).containsExactlyInAnyOrder(one, many);
        assertThat(found.plainlyAlike())
                .flatExtracting(SearchHit::passage)
                .contains(new Segment("wijkteam", true), new Segment("wijkteams", true));
    }

    @Test
    void whatIsAlikeNeverComesAmongTheAnswers() {
        var literally = put(aTip("Een tip").saying("Hier staat wijkrteams"));
        var meant = put(aTip("Onze wijkteams").saying("wijkteams wijkteams").with(SUPPORT, SearchFilter.RECOGNISED));

        var found = find("wijkrteams");

        assertThat(refs(found)).containsExactly(literally);
        assertThat(found.alike()).extracting(SearchHit::ref).containsExactly(meant);
    }

    @Test
    void whatWasMeantObeysTheFiltersAndTheMinusToo() {
        put(aTip("Onze wijkteams").with(YEAR, "2016"));
        var chosen = put(aTip("Onze wijkteams").with(YEAR, "2017"));
        put(aTip("Onze wijkteams en schulden").with(YEAR, "2017"));

        var found = find(new SearchQuery("wijkrteams -schulden", Map.of(YEAR, Set.of("2017")), 0, 20));

        assertThat(found.plainlyAlike()).extracting(SearchHit::ref).containsExactly(chosen);
    }

    @Test
    void whatWasMeantIsNotToldByWhatTheReaderMayNotSee() {
        put(aTip("Een tip").saying("samen veel vakkennis"));

        waitForTheIndex();

        var outside = search.search(SearchQuery.of("vakkenis"), memberOf(GroupId.random(), Circle.TEAMS));

        assertThat(outside.meant()).isNull();
        assertThat(outside.alike()).isEmpty();
    }

    @Test
    void ofEqualAnswersTheOneThatIsRecognisedComesFirst() {
        var recognised = put(aTip("Samen aan tafel").with(SUPPORT, SearchFilter.RECOGNISED));
        put(aTip("Samen aan tafel"));

        assertThat(found("samen aan tafel")).first().isEqualTo(recognised);
    }

    @Test
    void choosingAFilterNeverFindsMore() {
        IntStream.range(0, DutchQuestion.ENOUGH)
                .forEach(number -> put(aTip("De huisarts en het wijkteam").with(YEAR, "2016")));
        put(aTip("Huisarts").with(YEAR, "2017"));

        var all = find("huisarts wijkteam schulden");
        var narrowed = find(new SearchQuery("huisarts wijkteam schulden", Map.of(YEAR, Set.of("2017")), 0, 20));

        assertThat(all.counts().get(YEAR)).doesNotContainKey("2017");
        assertThat(narrowed.total()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "zorg jeugd, Onze jeugdzorg",
        "hulp bij schulden, Over schuldhulpverlening",
        "hulpverlening, hulp- en dienstverlening",
        "verlening, Onze dienstverlening",
        "wijkteams, het gebiedsteam",
        "Wmo, de Wet maatschappelijke ondersteuning",
        "tweede lijn, samenwerking 0e en 2e lijn"
    })
    void otherWordsForItFindIt(String asked, String text) {
        var tip = put(aTip("Een tip").saying(text));
        put(aTip("Over fietsen"));

        assertThat(found(asked)).containsExactly(tip);
    }

    @Test
    void splitWordsAndSynonymsAreMarked() {
        put(aTip("Onze jeugdzorg").saying("Zo werkt het buurtteam."));

        var hit = find("wijkteam zorg jeugd").hits().getFirst();

        assertThat(hit.title()).contains(new Segment("jeugdzorg", true));
        assertThat(hit.passage()).contains(new Segment("buurtteam", true));
    }

    @Test
    void quotesWantAPhraseAndAMinusExcludes() {
        var phrase = put(aTip("Een integraal team"));
        var words = put(aTip("Een team dat integraal werkt"));

        assertThat(found("\"integraal team\"")).containsExactly(phrase);
        assertThat(found("integraal -werken")).containsExactly(phrase);
        assertThat(found("integraal team")).containsExactly(phrase, words);
    }

    @Test
    void withoutWordsTheNewestComesFirst() {
        var old = put(aTip("oud").at(NOON));
        var young = put(aTip("nieuw").at(NOON.plusSeconds(1)));

        assertThat(found("")).containsExactly(young, old);
    }

    @Test
    void pagesHoldEveryThingOnce() {
        var all = IntStream.range(0, 25).mapToObj(number -> put(aTip("gelijk"))).toList();

        var pages = new ArrayList<Ref>();
        for (int page = 0; page < 4; page++) {
            pages.addAll(refs(find(new SearchQuery("gelijk", Map.of(), page, 7))));
        }

        assertThat(pages).hasSize(25).containsExactlyInAnyOrderElementsOf(all);
        assertThat(find(new SearchQuery("gelijk", Map.of(), 9, 7)).hits()).isEmpty();
    }

    @Test
    void changeReachesTheIndex() {
        var tip = put(aTip("Fietsen").with(THEME, "traffic"));

        put(aTip("Wandelen").as(tip).with(THEME, "health"));

        assertThat(found("fietsen")).isEmpty();
        assertThat(found("wandelen")).containsExactly(tip);
        assertThat(find("").counts()).containsEntry(THEME, Map.of("health", 1L));
    }

    @Test
    void narrowedAudienceReachesTheIndex() {
        var tip = put(aTip("Kring").forReaders(Audience.group(group)).entry());

        put(aTip("Kring")
                .as(tip)
                .forReaders(Audience.peers(group, Circle.POLICY))
                .entry());

        assertThat(found("kring")).isEmpty();
    }

    @Test
    void removedThingIsNotFound() {
        var tip = put(aTip("Weg ermee"));

        transaction.executeWithoutResult(status -> index.remove(tip));
        waitForTheIndex();

        assertThat(found("weg")).isEmpty();
    }

    @Test
    void removingWhatWasNeverPutChangesNothing() {
        var unknown = aTip("nooit").entry().ref();

        transaction.executeWithoutResult(status -> index.remove(unknown));

        assertThat(health.givenUp()).isZero();
    }

    @Test
    void rolledBackWriteIsNotFound() {
        transaction.executeWithoutResult(status -> {
            index.put(inGroup(aTip("Teruggedraaid")).entry());
            status.setRollbackOnly();
        });
        waitForTheIndex();

        assertThat(found("teruggedraaid")).isEmpty();
    }

    @Test
    void writingOutsideATransactionIsRefused() {
        var entry = aTip("los").entry();

        assertThatThrownBy(() -> index.put(entry)).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void writersAtTheSameTimeWaitForEachOther() throws InterruptedException {
        var tip = put(aTip("Samen"));

        List<Future<Ref>> writes;
        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            writes = writers.invokeAll(Collections.nCopies(
                    8, () -> put(aTip("Samen gezien").as(tip).at(Instant.now()))));
        }

        assertThat(writes).extracting(Future::state).containsOnly(Future.State.SUCCESS);
        assertThat(found("gezien")).containsExactly(tip);
    }

    @Test
    void markupInATextStaysText() {
        put(aTip("<script>alert(1)</script>").saying("<b onclick=x>script</b>"));

        var hit = find("script").hits().getFirst();

        assertThat(hit.title())
                .containsExactly(
                        new Segment("<", false),
                        new Segment("script", true),
                        new Segment(">alert(1)</", false),
                        new Segment("script", true),
                        new Segment(">", false));
        assertThat(hit.passage())
                .containsExactly(
                        new Segment("<b onclick=x>", false), new Segment("script", true), new Segment("</b>", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"", "*", "?*~^8 AND (", "\uD83D", "\uDC4D\uD83D", "\u0000", "a:b", "[a TO z]", "'s", "  ", "-"
            })
    void strangeQuestionsDoNoHarm(String words) {
        assertThat(find(words).hits()).isEmpty();
        assertThat(find(words.repeat(10_000)).hits()).isEmpty();
        assertThat(find(choosing(Map.of(THEME, Set.of(words)))).hits()).isEmpty();
    }

    @Test
    void pagesOutsideTheBoundsAreBroughtBack() {
        var tip = put(aTip("grens"));

        assertThat(refs(find(new SearchQuery("grens", Map.of(), -5, -5)))).containsExactly(tip);
        assertThat(find(new SearchQuery("grens", Map.of(), Integer.MAX_VALUE, Integer.MAX_VALUE))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void aTextOfAHundredThousandCharactersIsFound() {
        var edition = put(aTip("Overzicht").saying("Wat werkt in de wijk. ".repeat(5_000) + "zonnebloem"));

        assertThat(found("zonnebloem")).containsExactly(edition);
    }

    @Test
    void lostIndexIsWrittenAgain() {
        var tip = put(aTip("Verloren"));
        assertThat(found("verloren")).containsExactly(tip);
        Search.mapping(factory).scope(SearchDocument.class).workspace().purge();
        assertThat(found("verloren")).isEmpty();

        repair.compareNumbers();

        assertThat(found("verloren")).containsExactly(tip);
    }

    @Test
    void documentWithoutARowLeavesTheIndex() {
        var tip = put(aTip("Spook"));
        var other = put(aTip("Echt"));
        assertThat(found("spook")).containsExactly(tip);
        database.sql("delete from search_document where id = ?")
                .param(tip.toString())
                .update();

        repair.compareNumbers();

        assertThat(found("")).containsExactly(other);
    }

    private Ref put(Entries entry) {
        return put(inGroup(entry).entry());
    }

    private Ref put(SearchEntry entry) {
        transaction.executeWithoutResult(status -> index.put(entry));
        return entry.ref();
    }

    private Entries inGroup(Entries entry) {
        return entry.forReaders(Audience.group(group));
    }

    private List<Ref> found(String words) {
        return refs(find(words));
    }

    private SearchResult find(String words) {
        return find(SearchQuery.of(words));
    }

    /** Only what is in this test's group: what is public or of the whole network may come from other tests. */
    private SearchResult find(SearchQuery query) {
        waitForTheIndex();
        return search.search(query, member);
    }

    private static SearchQuery choosing(Map<SearchFilter, Set<String>> chosen) {
        return new SearchQuery("", chosen, 0, 20);
    }

    private static List<Ref> refs(SearchResult result) {
        return result.hits().stream().map(SearchHit::ref).toList();
    }

    /** A reader who sees this group only, not even what is public. */
    private static Reader memberOf(GroupId group, Circle circle) {
        var all = Reader.of(PersonId.random(), false, Stream.of(new Standing.Member(group, circle)));
        var own = new HashSet<>(all.tokens());
        own.removeAll(
                Arrays.asList(Audience.everyone().token(), Audience.network().token()));
        return new Reader(all.person(), Set.copyOf(own), all.memberOf(), Set.of(), Set.of(), false);
    }
}
