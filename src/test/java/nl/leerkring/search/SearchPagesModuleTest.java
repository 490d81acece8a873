package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static nl.leerkring.search.SearchFilter.KIND;
import static nl.leerkring.search.SearchFilter.QUESTION;
import static nl.leerkring.search.SearchFilter.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Circle;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.audience.Standing;
import nl.leerkring.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class SearchPagesModuleTest extends ModuleTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    SearchIndex index;

    @Autowired
    SearchService search;

    @Autowired
    SearchHealth health;

    @Autowired
    TransactionTemplate transaction;

    private final GroupId group = GroupId.random();
    private final Reader member = memberOf(group);
    private final String question = "question-of-" + group;
    private SearchPages pages;

    @BeforeEach
    void questionsAreKnownByName() {
        var labels = new SearchLabels(List.of(new Questions(), new Years()));
        pages = new SearchPages(search, labels, new KnownChoices(labels), health);
    }

    @Test
    void aValueCarriesItsNameAndCount() {
        put(aTip("a").with(QUESTION, question));
        put(aTip("b").with(QUESTION, question));

        assertThat(values(QUESTION, Map.of(), member))
                .contains(new FilterValue(question, "Hoofdvraag " + question, 2, false));
    }

    @Test
    void aChosenValueStaysWhenNothingIsLeftOfIt() {
        put(aTip("a").with(QUESTION, question).with(YEAR, "2016"));
        put(aTip("b").with(YEAR, "2017"));

        var chosen = Map.of(QUESTION, Set.of(question), YEAR, Set.of("2017"));

        assertThat(values(QUESTION, chosen, member))
                .containsExactly(new FilterValue(question, "Hoofdvraag " + question, 0, true));
    }

    @Test
    void anAddressDoesNotTellTheNameOfWhatIsNotForTheReader() {
        put(aTip("a").with(QUESTION, question));
        var outsider = memberOf(GroupId.random());

        assertThat(values(QUESTION, Map.of(QUESTION, Set.of(question)), outsider))
                .containsExactly(new FilterValue(question, null, 0, true));
    }

    @Test
    void aValueNobodyCanNameIsNotOffered() {
        put(aTip("a").kind("MYSTERY"));

        assertThat(values(KIND, Map.of(), member)).isEmpty();
    }

    @Test
    void yearsComeNewestFirst() {
        put(aTip("a").with(YEAR, "2016"));
        put(aTip("b").with(YEAR, "2016"));
        put(aTip("c").with(YEAR, "2026"));

        assertThat(values(YEAR, Map.of(), member))
                .extracting(FilterValue::value)
                .containsExactly("2026", "2016");
    }

    @Test
    void aPageIsCompleteWhenNothingWaits() {
        put(aTip("a"));

        assertThat(pages.of(SearchQuery.of(""), member, DUTCH).complete()).isTrue();
    }

    private List<FilterValue> values(SearchFilter filter, Map<SearchFilter, Set<String>> chosen, Reader reader) {
        return pages.of(new SearchQuery("", chosen, 0, 20), reader, DUTCH)
                .filters()
                .getOrDefault(filter, List.of());
    }

    private void put(Entries entry) {
        transaction.executeWithoutResult(
                status -> index.put(entry.forReaders(Audience.group(group)).entry()));
        waitForTheIndex();
    }

    /** A reader who sees this group only. */
    private static Reader memberOf(GroupId group) {
        var all = Reader.of(PersonId.random(), false, Stream.of(new Standing.Member(group, Circle.TEAMS)));
        var own = all.tokens().stream()
                .filter(token -> token.contains(group.toString()))
                .collect(Collectors.toSet());
        return new Reader(all.person(), own, all.memberOf(), Set.of(), Set.of(), false);
    }

    private record Questions() implements FilterLabels {

        @Override
        public SearchFilter filter() {
            return QUESTION;
        }

        @Override
        public Map<String, String> labels(Set<String> values, Locale locale) {
            return values.stream().collect(Collectors.toMap(id -> id, id -> "Hoofdvraag " + id));
        }
    }

    private record Years() implements FilterLabels {

        @Override
        public SearchFilter filter() {
            return YEAR;
        }

        @Override
        public Map<String, String> labels(Set<String> values, Locale locale) {
            return values.stream().collect(Collectors.toMap(year -> year, year -> year));
        }
    }
}
