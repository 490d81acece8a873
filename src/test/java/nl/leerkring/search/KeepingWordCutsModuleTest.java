package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.access.AuditEntry;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class KeepingWordCutsModuleTest extends ModuleTest {

    @Autowired
    private KeepingWordCuts cuts;

    @Autowired
    private KeptExceptions kept;

    @Autowired
    private DutchAnalysis analysis;

    @Autowired
    private SearchService search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private IndexContent content;

    @Autowired
    private LookingAfterSearch lookingAfter;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private Reader administrator;
    private TestGroup group;

    @BeforeEach
    void signIn() {
        administrator = as("beheer");
        group = groups.make();
        waitForTheIndex();
    }

    @AfterEach
    void removeThemAll() {
        cuts.all(administrator).forEach(entry -> cuts.remove(entry.id(), administrator));
        waitUntilAllIsReadAgain();
    }

    private void waitUntilAllIsReadAgain() {
        await().atMost(Duration.ofSeconds(60)).until(() -> content.documentsOfToday() == content.documents());
        waitForTheIndex();
    }

    private static WordCutDraft cut(String word, String parts) {
        return new WordCutDraft(word, false, parts);
    }

    private static WordCutDraft whole(String word) {
        return new WordCutDraft(word, true, "");
    }

    private SearchEntry put(String title) {
        var tip = aTip(title).forReaders(Audience.group(group.group())).entry();
        transaction.executeWithoutResult(status -> index.put(tip));
        return tip;
    }

    private boolean finds(String words, SearchEntry entry) {
        return search.search(SearchQuery.of(words), group.anna()).hits().stream()
                .anyMatch(hit -> hit.ref().equals(entry.ref()));
    }

    @Test
    void aWordIsFoundByItsPartsOnceAnAdministratorSaysSoAlsoInWhatWasWrittenBefore() {
        var before = put("De mantelzorg in onze straat");
        waitForTheIndex();
        assertThat(finds("mantel", before)).isFalse();

        var line = cuts.add(cut("mantelzorg", "mantel zorg"), administrator);
        assertThat(analysis.parts("mantelzorg")).containsExactly("mantel", "zorg");
        var after = put("Samen om de mantelzorg heen");
        waitUntilAllIsReadAgain();
        assertThat(finds("mantel", before)).isTrue();
        assertThat(finds("mantel", after)).isTrue();

        cuts.remove(line, administrator);
        waitUntilAllIsReadAgain();
        assertThat(finds("mantel", before)).isFalse();
        assertThat(finds("mantel", after)).isFalse();
        assertThat(finds("mantelzorg", before)).isTrue();
    }

    @Test
    void aWordThatStaysWholeIsNoLongerFoundByAPart() {
        var tip = put("Bel de huisarts");
        waitForTheIndex();
        assertThat(finds("arts", tip)).isTrue();

        cuts.add(whole("huisarts"), administrator);
        waitUntilAllIsReadAgain();

        assertThat(finds("arts", tip)).isFalse();
        assertThat(finds("huisarts", tip)).isTrue();
    }

    @Test
    void searchAnswersAndSaysSoWhileTextsAreReadAgain() {
        var tip = put("Bel de huisarts");
        waitForTheIndex();

        cuts.add(whole("huisarts"), administrator);

        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1)).until(() -> {
            assertThat(finds("huisarts", tip)).isTrue();
            return lookingAfter.report(administrator).state() != IndexState.WHOLE;
        });
        waitUntilAllIsReadAgain();
        assertThat(lookingAfter.report(administrator).state()).isEqualTo(IndexState.WHOLE);
    }

    @Test
    void ofChangesOnTopOfEachOtherTheLastOneHoldsForEveryText() {
        var tip = put("De mantelzorg belt de huisarts");
        waitForTheIndex();

        var line = cuts.add(whole("huisarts"), administrator);
        cuts.add(cut("mantelzorg", "mantel zorg"), administrator);
        cuts.change(line, 0, cut("huisarts", "huis arts"), administrator);
        waitUntilAllIsReadAgain();

        assertThat(finds("mantel", tip)).isTrue();
        assertThat(finds("arts", tip)).isTrue();
    }

    @Test
    void atTheNextStartTheyCountFromTheFirstTextOn() {
        cuts.add(cut("mantelzorg", "mantel zorg"), administrator);

        var started = new DutchSearch().dutchAnalysis(kept);

        assertThat(started.parts("mantelzorg")).containsExactly("mantel", "zorg");
        assertThat(started.version()).isEqualTo(analysis.version());
    }

    @Test
    void aWordIsKeptAsADictionaryHasItWhateverWayItIsTyped() {
        var line = cuts.add(cut(" Stadspassen ", "Stad + passen"), administrator);

        assertThat(cuts.one(line, administrator))
                .hasValue(new WordCutEntry(line, "stadspas", List.of("stad", "pas"), 0));
        cuts.change(line, 0, cuts.one(line, administrator).orElseThrow().draft(), administrator);
    }

    @Test
    void whoeverTriesAWordSeesWhatSearchMakesOfItAndWhoSaidSo() {
        assertThat(cuts.tried("jeugdhulpverlening", administrator))
                .hasValue(new TriedWord("jeugdhulpverlening", List.of("jeugd", "hulp", "verlening"), null));
        assertThat(cuts.tried("mantelzorgers", administrator)).hasValue(new TriedWord("mantelzorger", List.of(), null));
        assertThat(cuts.tried("twee woorden", administrator)).isEmpty();

        var line = cuts.add(cut("mantelzorger", "mantel zorger"), administrator);

        assertThat(cuts.tried("mantelzorgers", administrator))
                .hasValue(new TriedWord(
                        "mantelzorger",
                        List.of("mantel", "zorger"),
                        cuts.one(line, administrator).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | stad pas | NO_WORD",
                "stad pas | stad pas | NO_WORD",
                "wijk2 | wijk twee | NO_WORD",
                "stadspas | '' | TOO_FEW_PARTS",
                "stadspas | stadspas | TOO_FEW_PARTS",
                "stadspas | stadspa s | NO_PART",
                "stadspas | stad pas! | NO_PART",
                "stadspas | stad sleutel | PARTS_DO_NOT_FIT",
                "stadspas | pas stad | PARTS_DO_NOT_FIT",
                "huisartsen | huis arts | KNOWN",
            })
    void whatCannotBeIsRefusedForAReason(String word, String parts, WordCutProblem why) {
        cuts.add(whole("huisarts"), administrator);

        assertThatThrownBy(() -> cuts.add(cut(word, parts), administrator))
                .isInstanceOfSatisfying(
                        RefusedWordCut.class,
                        refused -> assertThat(refused.problem()).isEqualTo(why));
        assertThat(cuts.all(administrator)).hasSize(1);
    }

    @Test
    void aWordOfMoreThanFortyEightLettersIsRefused() {
        cuts.add(whole("x".repeat(48)), administrator);

        assertThatThrownBy(() -> cuts.add(whole("x".repeat(49)), administrator))
                .isInstanceOfSatisfying(
                        RefusedWordCut.class,
                        refused -> assertThat(refused.problem()).isEqualTo(WordCutProblem.TOO_LONG));
    }

    @Test
    void aWordCannotTakeThePlaceOfAnother() {
        cuts.add(whole("huisarts"), administrator);
        var line = cuts.add(whole("stadspas"), administrator);

        assertThatThrownBy(() -> cuts.change(line, 0, whole("huisarts"), administrator))
                .isInstanceOf(RefusedWordCut.class);
        assertThat(cuts.one(line, administrator))
                .hasValueSatisfying(entry -> assertThat(entry.word()).isEqualTo("stadspas"));
    }

    @Test
    void twoThousandWordsFitAndNoMore() {
        for (int number = 0; number < KeepingWordCuts.MOST_WORDS; number++) {
            database.sql("insert into search_word_cut (id, word, parts, version) values (?, ?, '', 0)")
                    .params(UUID.randomUUID(), "woord" + number)
                    .update();
        }
        try {
            assertThatThrownBy(() -> cuts.add(whole("huisarts"), administrator))
                    .isInstanceOfSatisfying(
                            RefusedWordCut.class,
                            refused -> assertThat(refused.problem()).isEqualTo(WordCutProblem.FULL));
        } finally {
            database.sql("delete from search_word_cut").update();
        }
    }

    @Test
    void whoeverSavesSecondIsShownWhatTheFirstWrote() {
        var line = cuts.add(whole("stadspas"), administrator);
        cuts.change(line, 0, cut("stadspas", "stad pas"), administrator);

        assertThatThrownBy(() -> cuts.change(line, 0, cut("stadspas", "stads pas"), administrator))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("stadspas=stad pas");
                    assertThat(conflict.current()).isEqualTo(1);
                });
        cuts.remove(line, administrator);
        assertThatThrownBy(() -> cuts.change(line, 1, whole("stadspas"), administrator))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeIsWrittenDown() {
        var line = cuts.add(whole("stadspas"), administrator);
        cuts.change(line, 0, cut("stadspas", "stad pas"), administrator);
        cuts.remove(line, administrator);

        assertThat(audit.newest(0, 500, administrator))
                .filteredOn(entry -> entry.subject().equals("WORD_CUT:" + line))
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder("WORD_CUT_ADDED", "WORD_CUT_CHANGED", "WORD_CUT_REMOVED");
    }

    @Test
    void nobodyButAnAdministratorSeesOrChangesThem() {
        var line = cuts.add(whole("stadspas"), administrator);

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), group.coordinator())) {
            assertThatThrownBy(() -> cuts.all(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cuts.one(line, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cuts.tried("stadspas", other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cuts.add(whole("huisarts"), other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cuts.change(line, 0, whole("huisarts"), other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> cuts.remove(line, other)).isInstanceOf(NotAllowed.class);
        }
        assertThat(cuts.all(administrator)).extracting(WordCutEntry::word).containsExactly("stadspas");
    }
}
