package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.leerkring.audience.Audience;
import nl.leerkring.audience.Reader;
import nl.leerkring.testing.ModuleTest;
import nl.leerkring.testing.TestGroups.TestGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Every test has a word of its own, so that none is suggested what another left behind. */
class SuggestionsModuleTest extends ModuleTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Autowired
    SearchIndex index;

    @Autowired
    Suggestions suggestions;

    @Autowired
    TransactionTemplate transaction;

    private final String word =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    private TestGroup group;
    private TestGroup elsewhere;

    @BeforeEach
    void makeGroups() {
        group = groups.make();
        elsewhere = groups.make();
    }

    @Test
    void aTitleIsSuggestedWhileItsWordIsTyped() {
        put(aTip("Bel de " + word + " zélf"), Audience.group(group.group()));

        assertThat(texts(word, group.anna())).containsExactly("Bel de " + word + " zélf");
        assertThat(texts(word.substring(0, 9), group.anna())).contains("Bel de " + word + " zélf");
        assertThat(texts("bel " + word + " ZEL", group.anna())).contains("Bel de " + word + " zélf");
        assertThat(texts("niet " + word, group.anna())).isEmpty();
    }

    @Test
    void whatBeginsAsWasTypedComesFirst() {
        put(aTip("Over " + word), Audience.everyone());
        put(aTip(word + " bellen"), Audience.everyone());

        assertThat(texts(word, group.anna())).containsExactly(word + " bellen", "Over " + word);
    }

    @Test
    void noMoreAreSuggestedThanOneTakesInAtAGlance() {
        IntStream.range(0, 12).forEach(number -> put(aTip(word + " " + number), Audience.everyone()));

        assertThat(texts(word, group.anna())).hasSize(Suggestions.MOST);
    }

    @Test
    void aTitleIsSuggestedOnlyToWhoMayReadIt() {
        put(aTip("Groep " + word), Audience.group(group.group()));
        put(aTip("Regio " + word), Audience.region(group.region()));
        put(aTip("Netwerk " + word), Audience.network());

        assertThat(texts(word, group.anna()))
                .containsExactlyInAnyOrder("Groep " + word, "Regio " + word, "Netwerk " + word);
        assertThat(texts(word, group.neighbour())).containsExactlyInAnyOrder("Regio " + word, "Netwerk " + word);
        assertThat(texts(word, elsewhere.anna())).containsExactly("Netwerk " + word);
        assertThat(texts(word, Reader.visitor())).isEmpty();
    }

    @Test
    void aWordOfATextIsSuggestedWhileItIsTyped() {
        put(aTip("Een tip").saying("Vraag het de " + word + "."), Audience.group(group.group()));

        assertThat(words(word.substring(0, 9), group.anna())).containsExactly(word);
        assertThat(words(word.substring(0, 2), group.anna())).isEmpty();
        assertThat(words(word, group.anna())).as("stands there already").isEmpty();
    }

    @Test
    void theWordsBeforeStayAsTheyWereTyped() {
        put(aTip("Een tip").saying("Bel je huisarts over " + word + "."), Audience.everyone());

        assertThat(words("\"je huisarts\" " + word.substring(0, 9), group.anna()))
                .containsExactly("\"je huisarts\" " + word);
    }

    @Test
    void nothingIsSuggestedThatFindsNothingWithTheWordsBefore() {
        put(aTip("Een tip").saying("Vraag het de " + word), Audience.everyone());

        assertThat(words("cavia " + word.substring(0, 9), group.anna())).isEmpty();
    }

    @Test
    void wordsThatOnlyAskNarrowNothing() {
        put(aTip("Een tip").saying("Vraag het de " + word), Audience.everyone());

        assertThat(words("hoe kan ik een " + word.substring(0, 9), group.anna()))
                .containsExactly("hoe kan ik een " + word);
    }

    @Test
    void whatIsLeftOutNarrowsAndIsNotCompletedItself() {
        put(aTip("Een tip").saying("Vraag het de cavia of de " + word), Audience.everyone());

        assertThat(words("-konijn " + word.substring(0, 9), group.anna())).containsExactly("-konijn " + word);
        assertThat(words("-cavia " + word.substring(0, 9), group.anna())).isEmpty();
        assertThat(words("huisarts -" + word.substring(0, 9), group.anna())).isEmpty();
    }

    @Test
    void aWordIsSuggestedUnderTheFiltersThatWereChosen() {
        put(aTip("Een tip").saying("Vraag het de " + word), Audience.everyone());

        assertThat(words(word.substring(0, 9), under(SearchFilter.KIND, "GOLDEN_TIP"), group.anna()))
                .containsExactly(word);
        assertThat(words(word.substring(0, 9), under(SearchFilter.KIND, "DILEMMA"), group.anna()))
                .isEmpty();
    }

    @Test
    void aGroupThatOneMayNotKnowTellsNoWordsOfWhatBelongsToIt() {
        var inGroup = under(SearchFilter.GROUP, group.group().toString());
        put(
                aTip("Een tip")
                        .saying("Vraag het de " + word)
                        .with(SearchFilter.GROUP, group.group().toString()),
                Audience.everyone());

        assertThat(words(word.substring(0, 9), inGroup, group.anna())).containsExactly(word);
        assertThat(words(word.substring(0, 9), inGroup, elsewhere.anna())).isEmpty();
        assertThat(words(word.substring(0, 9), elsewhere.anna())).containsExactly(word);
    }

    private static SearchQuery under(SearchFilter filter, String value) {
        return new SearchQuery("", Map.of(filter, Set.of(value)), 0, 20);
    }

    @Test
    void ofTheFormsOfAWordTheMostCommonIsSuggested() {
        var begun = word.substring(0, 11);
        put(aTip("Een tip").saying(begun + "team kent " + begun + "teams"), Audience.everyone());
        put(aTip("Nog een").saying(begun + "teams"), Audience.everyone());

        assertThat(words(begun, group.anna())).containsExactly(begun + "teams");
        assertThat(words(begun + "team", group.anna())).as("finds the same").isEmpty();
    }

    @Test
    void aWordKeepsItsAccentsAlsoWhenTheyAreNotTyped() {
        put(aTip("Een tip").saying("De " + word + "cliënt"), Audience.everyone());

        assertThat(words(word + "clien", group.anna())).containsExactly(word + "cliënt");
        assertThat(words(word + "clië", group.anna())).containsExactly(word + "cliënt");
    }

    @Test
    void aWordIsSuggestedOnlyToWhoMayReadATextWithIt() {
        put(aTip("Groep").saying(word + "groep"), Audience.group(group.group()));
        put(aTip("Regio").saying(word + "regio"), Audience.region(group.region()));
        put(aTip("Netwerk").saying(word + "netwerk"), Audience.network());

        assertThat(words(word, group.anna()))
                .containsExactlyInAnyOrder(word + "groep", word + "regio", word + "netwerk");
        assertThat(words(word, group.neighbour())).containsExactlyInAnyOrder(word + "regio", word + "netwerk");
        assertThat(words(word, elsewhere.anna())).containsExactly(word + "netwerk");
        assertThat(words(word, Reader.visitor())).isEmpty();
    }

    @Test
    void whatOthersMayReadDoesNotDecideWhichWordComesFirst() {
        put(aTip("Ons").saying(word + "ons"), Audience.everyone());
        put(aTip("Ons weer").saying(word + "ons"), Audience.everyone());
        put(aTip("Hun").saying(word + "hun"), Audience.everyone());
        put(aTip("Hun eigen").saying(word + "hun"), Audience.group(elsewhere.group()));
        put(aTip("Weer hun eigen").saying(word + "hun"), Audience.group(elsewhere.group()));

        assertThat(words(word, group.anna())).containsExactly(word + "ons", word + "hun");
        assertThat(words(word, elsewhere.anna())).containsExactly(word + "hun", word + "ons");
    }

    @Test
    void aWordIsNoLongerSuggestedWhenItsTextIsGone() {
        var tip = aTip("Een tip").saying("Vraag het de " + word);
        put(tip, Audience.everyone());
        put(tip.saying("Vraag het niemand"), Audience.everyone());

        assertThat(words(word.substring(0, 9), group.anna())).isEmpty();
    }

    @Test
    void aGuidingQuestionIsSuggestedOnlyToWhoMayReadSomethingUnderIt() {
        var asked = group.question().toString();
        put(aTip("Onder de vraag").with(SearchFilter.QUESTION, asked), Audience.group(group.group()));

        assertThat(questions("wat hel", group.anna())).contains(asked);
        assertThat(questions("wat hel", group.neighbour())).doesNotContain(asked);
        assertThat(questions("wat hel", elsewhere.anna())).doesNotContain(asked);
        assertThat(questions("wat hel", Reader.visitor())).doesNotContain(asked);
    }

    @Test
    void aQuestionUnderWhichNothingStandsIsNotSuggested() {
        assertThat(questions("wat hel", group.anna()))
                .doesNotContain(group.question().toString());
    }

    @Test
    void theNameOfAKindIsSuggested() {
        put(aTip("Een tip"), Audience.group(group.group()));

        assertThat(texts("gou", group.anna())).contains("Gouden tip");
    }

    private List<String> texts(String typed, Reader reader) {
        return of(typed, reader).stream().map(Suggestion::text).toList();
    }

    private List<String> words(String typed, Reader reader) {
        return words(typed, SearchQuery.of(""), reader);
    }

    private List<String> words(String typed, SearchQuery around, Reader reader) {
        return of(typed, around, reader).stream()
                .filter(Suggestion.OfWords.class::isInstance)
                .map(Suggestion::text)
                .toList();
    }

    /** All names that fit, for other tests leave questions with the same words. */
    private List<String> questions(String typed, Reader reader) {
        return suggestions.knownTo(reader, SearchQuery.of(""), DUTCH).names().stream()
                .filter(name -> name.filter() == SearchFilter.QUESTION)
                .filter(name -> Typed.of(typed).fits(name.text()))
                .map(Suggestion.OfFilter::value)
                .toList();
    }

    private List<Suggestion> of(String typed, Reader reader) {
        return of(typed, SearchQuery.of(""), reader);
    }

    private List<Suggestion> of(String typed, SearchQuery around, Reader reader) {
        return suggestions.of(typed, suggestions.knownTo(reader, around, DUTCH), reader);
    }

    private void put(Entries entry, Audience readers) {
        transaction.executeWithoutResult(
                status -> index.put(entry.forReaders(readers).entry()));
        waitForTheIndex();
    }
}
