package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static nl.leerkring.search.SearchFilter.KIND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.NotAllowed;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.dutch.DutchAnalysis;
import nl.leerkring.search.dutch.Synonyms;
import nl.leerkring.search.lucene.OpenIndex;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.StatementCount;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.support.TransactionTemplate;

class SavingSearchesModuleTest extends ModuleTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    KnownChoices choices;

    @Autowired
    SavingSearches saving;

    @Autowired
    SearchIndex index;

    @Autowired
    SavedSearches searches;

    @Autowired
    NamesInReach names;

    @Autowired
    DutchAnalysis analysis;

    @Autowired
    Synonyms synonyms;

    @Autowired
    Clock clock;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final String word =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private final SearchAddress asked = new SearchAddress(word, Map.of(KIND, Set.of("GOLDEN_TIP")), 0);
    private TestGroup group;

    @BeforeEach
    void makeAGroup() {
        group = groups.make();
    }

    @Test
    void whatWasThereWhenItWasSavedIsNotNew() {
        put(aTip("Oud " + word));

        saving.save(asked, group.anna());

        assertThat(mine(group.anna()).fresh()).isZero();
    }

    @Test
    void whatComesAfterwardsIsNewUntilItsOwnerLooks() {
        put(aTip("Oud " + word));
        var id = saving.save(asked, group.anna());

        put(aTip("Nieuw " + word));
        put(aTip("Ander onderwerp"));
        assertThat(mine(group.anna()).fresh()).isEqualTo(1);
        saving.look(id, group.anna());

        assertThat(mine(group.anna()).fresh()).isZero();
    }

    @Test
    void whatIsOnlyWrittenAnewIsNotNew() {
        var ref = Ref.contribution(UUID.randomUUID());
        put(aTip("Oud " + word).as(ref));
        database.sql("update search_document set first_put_on = ? where id = ?")
                .params(LocalDate.of(2016, 11, 24), ref.toString())
                .update();
        saving.save(asked, group.anna());

        put(aTip("Anders gezegd " + word).as(ref));

        assertThat(mine(group.anna()).fresh()).isZero();
        assertThat(database.sql("select first_put_on from search_document where id = ?")
                        .param(ref.toString())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(LocalDate.of(2016, 11, 24));
    }

    @Test
    void whatTheOwnerMayNotReadIsNotCounted() {
        saving.save(asked, group.neighbour());

        put(aTip("Voor de groep " + word));

        assertThat(mine(group.neighbour()).fresh()).isZero();
    }

    @Test
    void itsNameIsItsWordsAndFilters() {
        put(aTip("Een tip"));
        saving.save(asked, group.anna());

        assertThat(mine(group.anna()).name()).isEqualTo(word + " · Gouden tip");
        assertThat(mine(group.anna()).asked()).isEqualTo(asked);
    }

    @Test
    void itsNameDoesNotTellAQuestionItsOwnerMayNotRead() {
        var elsewhere = groups.make();
        var theirs = new SearchAddress(
                word, Map.of(SearchFilter.QUESTION, Set.of(elsewhere.question().toString())), 0);

        saving.save(theirs, group.anna());

        assertThat(mine(group.anna()).name()).isEqualTo(word);
    }

    @Test
    void aQuestionItsOwnerMayNotKnowTellsNothingNewEither() {
        var elsewhere = groups.make();
        var question = elsewhere.question().toString();
        saving.save(new SearchAddress(word, Map.of(SearchFilter.QUESTION, Set.of(question)), 0), group.anna());

        put(aTip("Nieuw " + word).with(SearchFilter.QUESTION, question));

        assertThat(mine(group.anna()).fresh()).isZero();
    }

    @Test
    void theSameQuestionIsKeptOnceOnWhateverPage() {
        var first = saving.save(asked, group.anna());

        assertThat(saving.save(asked.turned(3), group.anna())).isEqualTo(first);
        assertThat(saving.isSaved(asked.turned(3), group.anna())).isTrue();
        assertThat(saving.mine(group.anna(), DUTCH)).hasSize(1);
    }

    @Test
    void anothersSavedSearchIsNotThere() {
        var id = saving.save(asked, group.anna());
        put(aTip("Nieuw " + word));

        for (var other : new Reader[] {group.bram(), group.facilitator(), group.coordinator(), as("beheer")}) {
            saving.look(id, other);

            assertThat(saving.mine(other, DUTCH))
                    .noneMatch(search -> search.id().equals(id));
            assertThat(saving.isSaved(asked, other)).isFalse();
            assertThatThrownBy(() -> saving.remove(id, other)).isInstanceOf(NotFound.class);
        }
        assertThat(mine(group.anna()).fresh()).isEqualTo(1);
    }

    @Test
    void aVisitorSavesNothing() {
        var visitor = Reader.visitor();

        assertThatThrownBy(() -> saving.save(asked, visitor)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> saving.mine(visitor, DUTCH)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void itsOwnerRemovesIt() {
        var id = saving.save(asked, group.anna());

        saving.remove(id, group.anna());

        assertThat(saving.mine(group.anna(), DUTCH)).isEmpty();
    }

    @Test
    void aQuestionThatAsksNothingIsRefused() {
        assertThatThrownBy(() -> saving.save(new SearchAddress("", Map.of(), 0), group.anna()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobodyKeepsMoreThanFifty() {
        IntStream.range(0, SavingSearches.MOST)
                .forEach(number -> saving.save(
                        asked.asking(word + " " + number).with(SearchFilter.GROUP, "" + group.group()), group.anna()));

        assertThat(saving.isFull(group.anna())).isTrue();
        assertThatThrownBy(() -> saving.save(asked, group.anna())).hasMessageContaining("50");
        assertThat(saving.isFull(group.bram())).isFalse();
    }

    @Test
    void oneMomentOfTheIndexAnswersThemAll() {
        save(3);
        var opened = new AtomicInteger();
        var counted = new OpenIndex(
                () -> {
                    opened.incrementAndGet();
                    return Search.mapping(entities.getEntityManagerFactory())
                            .scope(SearchDocument.class)
                            .extension(LuceneExtension.get())
                            .openIndexReader();
                },
                () -> Duration.ZERO);
        var own = new SavingSearches(searches, new Arrivals(counted, analysis, synonyms, choices, clock), names, clock);

        assertThat(own.mine(group.anna(), DUTCH)).hasSize(3);

        assertThat(opened).hasValue(1);
    }

    @Test
    void manySavedSearchesAskTheDatabaseNoMoreThanOne() {
        var statements = new StatementCount(transaction, entities);
        save(1);
        var one = statements.of(() -> saving.mine(group.anna(), DUTCH));
        save(9);

        assertThat(statements.of(() -> saving.mine(group.anna(), DUTCH))).isEqualTo(one);
    }

    @Test
    void noConnectionIsHeldWhileTheIndexAnswers() throws NoSuchMethodException {
        var mine = SavingSearches.class.getMethod("mine", Reader.class, Locale.class);

        assertThat(new AnnotationTransactionAttributeSource().getTransactionAttribute(mine, SavingSearches.class))
                .isNull();
    }

    private void save(int many) {
        IntStream.range(0, many)
                .forEach(number -> saving.save(
                        asked.asking(word + " " + number).with(SearchFilter.GROUP, "" + group.group()), group.anna()));
    }

    private SavedSearchSummary mine(Reader reader) {
        return saving.mine(reader, DUTCH).getFirst();
    }

    private void put(Entries entry) {
        transaction.executeWithoutResult(status ->
                index.put(entry.forReaders(Audience.group(group.group())).entry()));
        waitForTheIndex();
    }
}
