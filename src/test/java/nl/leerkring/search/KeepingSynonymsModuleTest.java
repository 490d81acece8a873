package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.access.AuditEntry;
import nl.leerkring.access.AuditTrail;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.dutch.SynonymList;
import nl.leerkring.testing.ModuleTest;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class KeepingSynonymsModuleTest extends ModuleTest {

    @Autowired
    private KeepingSynonyms synonyms;

    @Autowired
    private SynonymsInUse inUse;

    @Autowired
    private SearchService search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private SynonymLines lines;

    @Autowired
    private EntityManager entities;

    @Autowired
    private AuditTrail audit;

    @Autowired
    private TransactionTemplate transaction;

    private Reader administrator;

    @BeforeEach
    void signIn() {
        administrator = as("beheer");
    }

    @AfterEach
    void putTheFirstListBack() {
        synonyms.restore(administrator);
    }

    @Test
    void theListBeginsWithTheOneThatComesAlong() {
        assertThat(synonyms.all(administrator))
                .hasSize(SynonymList.standard().size())
                .anyMatch(entry ->
                        entry.kind() == SynonymKind.EQUAL && entry.terms().startsWith("wijkteam, buurtteam"))
                .anyMatch(entry -> entry.kind() == SynonymKind.RELATED);
        assertThat(synonyms.all(administrator))
                .allSatisfy(entry -> assertThat(synonyms.problem(entry.terms())).isEmpty());
    }

    @Test
    void aWordFindsAnotherOnceItIsAddedAndNoLongerOnceItIsRemoved() {
        var reader = groups.make().anna();
        var group = reader.memberOf().iterator().next();
        var tip = aTip("Onze kernploeg komt elke week bij elkaar")
                .forReaders(Audience.group(group))
                .entry();
        transaction.executeWithoutResult(status -> index.put(tip));
        waitForTheIndex();
        assertThat(finds("buurtteam", tip, reader)).isFalse();

        var line = synonyms.add(SynonymKind.EQUAL, "buurtteam, kernploeg", administrator);
        assertThat(finds("buurtteam", tip, reader)).isTrue();

        synonyms.change(line, 0, SynonymKind.EQUAL, "buurthuis, kernploeg", administrator);
        assertThat(finds("buurtteam", tip, reader)).isFalse();
        assertThat(finds("buurthuis", tip, reader)).isTrue();

        synonyms.remove(line, administrator);
        assertThat(finds("buurthuis", tip, reader)).isFalse();
    }

    private boolean finds(String words, SearchEntry entry, Reader reader) {
        return search.search(SearchQuery.of(words), reader).hits().stream()
                .anyMatch(hit -> hit.ref().equals(entry.ref()));
    }

    @Test
    void aListThatSomebodyEmptiedStaysEmptyAtTheNextStart() {
        synonyms.all(administrator).forEach(entry -> synonyms.remove(entry.id(), administrator));

        inUse.afterSingletonsInstantiated();

        assertThat(synonyms.all(administrator)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "wijkteam | TOO_FEW",
                "wijkteam, , | TOO_FEW",
                "wijkteam, buurtteam, Wijkteam | TWICE",
                "team, een ploeg van zes heel goede mensen | TOO_MANY_WORDS",
                "team, ... | NO_WORD"
            })
    void termsThatCannotBeALineAreRefusedForAReason(String terms, SynonymProblem why) {
        assertThat(synonyms.problem(terms)).hasValue(why);
        assertThatThrownBy(() -> synonyms.add(SynonymKind.EQUAL, terms, administrator))
                .isInstanceOf(RefusedSynonyms.class);
    }

    @Test
    void oneLineHoldsFortyTermsAndNoMore() {
        assertThat(synonyms.problem(words(40))).isEmpty();
        assertThat(synonyms.problem(words(41))).hasValue(SynonymProblem.TOO_MANY);
        assertThat(synonyms.problem("team, " + "x".repeat(91))).hasValue(SynonymProblem.TOO_LONG);
    }

    private static String words(int many) {
        return IntStream.range(0, many).mapToObj(number -> "woord" + number).collect(Collectors.joining(", "));
    }

    @Test
    void afterTwoThousandLinesTheNextIsRefusedAndQuestionsUseThemStill() {
        var tip = aTip("Onze kernploeg komt elke week bij elkaar")
                .forReaders(Audience.everyone())
                .entry();
        transaction.executeWithoutResult(status -> index.put(tip));
        waitForTheIndex();
        var last = synonyms.add(SynonymKind.EQUAL, "kernploeg, gezelschapsploeg", administrator);
        fillUp();
        assertThat(synonyms.hasRoom(administrator)).isFalse();

        assertThatThrownBy(() -> synonyms.add(SynonymKind.EQUAL, "nog, eentje", administrator))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("2000");

        assertThat(finds("gezelschapsploeg", tip, Reader.visitor())).isTrue();
        assertThat(finds("ploegwoord", tip, Reader.visitor())).isFalse();
        assertThat(finds("ploegwoord kernploeg", tip, Reader.visitor())).isTrue();
        synonyms.change(last, 0, SynonymKind.EQUAL, "kernploeg, buurtploeg", administrator);
        synonyms.remove(last, administrator);
        assertThat(synonyms.hasRoom(administrator)).isTrue();
    }

    /** With lines that share a word, so that a question for it has two thousand others beside it. */
    private void fillUp() {
        transaction.executeWithoutResult(status -> {
            for (var number = lines.count(); number < KeepingSynonyms.MOST_LINES; number++) {
                lines.save(new SynonymLine(SynonymKind.EQUAL, SynonymTerms.of("ploegwoord, woord" + number)));
            }
        });
        inUse.use(new SynonymsChanged());
    }

    @Test
    void readingOneLineReadsNoOther() {
        var line = synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", administrator);

        transaction.executeWithoutResult(status -> {
            assertThat(synonyms.one(line, administrator)).isPresent();
            assertThat(entities.unwrap(Session.class).getStatistics().getEntityCount())
                    .isEqualTo(1);
        });
    }

    @Test
    void whatIsTypedIsKeptWithOneSpaceAndOneCommaBetween() {
        var line = synonyms.add(SynonymKind.RELATED, " sociaal   team ,,\n kernploeg;", administrator);

        assertThat(synonyms.one(line, administrator))
                .hasValue(new SynonymEntry(line, SynonymKind.RELATED, "sociaal team, kernploeg", 0));
    }

    @Test
    void whoeverSavesSecondIsShownWhatTheFirstWrote() {
        var line = synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", administrator);
        synonyms.change(line, 0, SynonymKind.EQUAL, "kernploeg, kerngroep", administrator);

        assertThatThrownBy(() -> synonyms.change(line, 0, SynonymKind.EQUAL, "kernploeg, club", administrator))
                .isInstanceOfSatisfying(EditConflict.class, conflict -> {
                    assertThat(conflict.theirs()).isEqualTo("kernploeg, kerngroep");
                    assertThat(conflict.yours()).isEqualTo("kernploeg, club");
                    assertThat(conflict.current()).isEqualTo(1);
                });
        synonyms.remove(line, administrator);
        assertThatThrownBy(() -> synonyms.change(line, 1, SynonymKind.EQUAL, "kernploeg, club", administrator))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyChangeIsWrittenDown() {
        var line = synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", administrator);
        synonyms.change(line, 0, SynonymKind.RELATED, "kernploeg, kernteam", administrator);
        synonyms.remove(line, administrator);
        synonyms.restore(administrator);

        var acts = audit.newest(0, 500, administrator);
        assertThat(acts)
                .filteredOn(entry -> entry.subject().equals("SYNONYMS:" + line))
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder("SYNONYMS_ADDED", "SYNONYMS_CHANGED", "SYNONYMS_REMOVED");
        assertThat(acts).extracting(AuditEntry::act).contains("SYNONYMS_RESTORED");
    }

    @Test
    void nobodyButAnAdministratorSeesOrChangesThem() {
        var group = groups.make();
        var line = synonyms.add(SynonymKind.EQUAL, "kernploeg, kernteam", administrator);

        for (var other : List.of(Reader.visitor(), group.anna(), group.facilitator(), group.coordinator())) {
            assertThatThrownBy(() -> synonyms.all(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.one(line, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.hasRoom(other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.add(SynonymKind.EQUAL, "a, b", other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.change(line, 0, SynonymKind.EQUAL, "a, b", other))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.remove(line, other)).isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> synonyms.restore(other)).isInstanceOf(NotAllowed.class);
        }
        assertThat(synonyms.one(line, administrator)).isPresent();
    }
}
