package nl.leerkring.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchEntry;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchIndex;
import nl.leerkring.search.SearchPages;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.search.Suggestion;
import nl.leerkring.search.Suggestions;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A tip under a guiding question that everybody may read: who may know the question with it? */
class NamingQuestionsModuleTest extends ModuleTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final String WORDS = "Wat helpt?";

    @Autowired
    SearchIndex index;

    @Autowired
    SearchPages pages;

    @Autowired
    Suggestions suggestions;

    @Autowired
    TransactionTemplate transaction;

    private TestGroup group;
    private String question;

    @BeforeEach
    void shareUnderAQuestionWithEverybody() {
        group = groups.make();
        question = group.question().toString();
        var ref = Ref.contribution(UUID.randomUUID());
        var tip = new SearchEntry(
                ref,
                "GOLDEN_TIP",
                "Bel eerst",
                "",
                List.of(),
                Set.of(Audience.everyone()),
                Map.of(SearchFilter.QUESTION, Set.of(question), SearchFilter.GROUP, Set.of("" + group.group())),
                0,
                Instant.parse("2016-11-24T12:00:00Z"),
                "bijdragen/" + ref.id());
        transaction.executeWithoutResult(status -> index.put(tip));
        waitForTheIndex();
    }

    @Test
    void whoMayKnowTheGroupIsShownItsQuestionInTheFilters() {
        for (var reader : insiders().toList()) {
            assertThat(shown(reader).orElseThrow().label()).isEqualTo(WORDS);
            assertThat(suggested(reader)).isTrue();
        }
    }

    @Test
    void anybodyElseIsNot() {
        for (var reader : outsiders().toList()) {
            assertThat(shown(reader)).isEmpty();
            assertThat(suggested(reader)).isFalse();
        }
    }

    @Test
    void anAddressWithItFindsWhatBelongsToIt() {
        for (var reader : insiders().toList()) {
            assertThat(pages.of(chosen(question), reader, DUTCH).result().total())
                    .isEqualTo(1);
        }
    }

    @Test
    void forAnybodyElseAnAddressWithItFindsWhatOneOfNoQuestionAtAllFinds() {
        var nothing = UUID.randomUUID().toString();
        for (var reader : outsiders().toList()) {
            for (var value : List.of(question, nothing, "-", "no identity at all")) {
                var page = pages.of(chosen(value), reader, DUTCH);

                assertThat(page.result().total()).isZero();
                assertThat(pages.hits(chosen(value), reader)).isEmpty();
                assertThat(page.filters().getOrDefault(SearchFilter.QUESTION, List.of()))
                        .containsExactly(new FilterValue(value, null, 0, true));
            }
        }
    }

    @Test
    void anAddressWithAGroupThatOneMayNotKnowTellsNothingEither() {
        var chosen = new SearchQuery("", Map.of(SearchFilter.GROUP, Set.of("" + group.group())), 0, 20);

        assertThat(pages.of(chosen, group.anna(), DUTCH).result().total()).isPositive();
        for (var reader : outsiders().toList()) {
            assertThat(pages.of(chosen, reader, DUTCH).result().total()).isZero();
        }
    }

    private Stream<Reader> insiders() {
        return Stream.of(group.anna(), group.facilitator(), group.neighbour(), group.coordinator(), as("beheer"));
    }

    /** A visitor, and a member and a coordinator of another region. */
    private Stream<Reader> outsiders() {
        var elsewhere = groups.make();
        return Stream.of(Reader.visitor(), elsewhere.anna(), elsewhere.coordinator());
    }

    private Optional<FilterValue> shown(Reader reader) {
        return pages
                .of(SearchQuery.of(""), reader, DUTCH)
                .filters()
                .getOrDefault(SearchFilter.QUESTION, List.of())
                .stream()
                .filter(value -> value.value().equals(question))
                .findFirst();
    }

    private static SearchQuery chosen(String value) {
        return new SearchQuery("", Map.of(SearchFilter.QUESTION, Set.of(value)), 0, 20);
    }

    private boolean suggested(Reader reader) {
        return suggestions.knownTo(reader, SearchQuery.of(""), DUTCH).names().stream()
                .map(Suggestion.OfFilter::value)
                .anyMatch(question::equals);
    }
}
