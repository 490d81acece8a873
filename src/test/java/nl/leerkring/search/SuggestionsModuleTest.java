package nl.leerkring.search;

import static nl.leerkring.search.Entries.aTip;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
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

        assertThat(texts(word.substring(0, 9), group.anna())).containsExactly("Bel de " + word + " zélf");
        assertThat(texts("bel " + word + " ZEL", group.anna())).hasSize(1);
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

    /** All names that fit, for other tests leave questions with the same words. */
    private List<String> questions(String typed, Reader reader) {
        return suggestions.knownTo(reader, DUTCH).names().stream()
                .filter(name -> name.filter() == SearchFilter.QUESTION)
                .filter(name -> Typed.of(typed).fits(name.text()))
                .map(Suggestion.OfFilter::value)
                .toList();
    }

    private List<Suggestion> of(String typed, Reader reader) {
        return suggestions.of(typed, suggestions.knownTo(reader, DUTCH), reader);
    }

    private void put(Entries entry, Audience readers) {
        transaction.executeWithoutResult(
                status -> index.put(entry.forReaders(readers).entry()));
        waitForTheIndex();
    }
}
