package nl.leerkring.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentTester;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.testing.ViewTest;
import nl.leerkring.ui.FocusStop;
import nl.leerkring.ui.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** On the sample, in which Anouk belongs to a group of Zuid-Holland Zuid and Ruben to one elsewhere. */
class SearchViewTest extends ViewTest {

    private static final String LIST_OF_TASKS = "We telden eenendertig taken en schrapten er geen een";

    @Autowired
    ReadingGroups reading;

    private BrowserlessUIContext window;

    @BeforeEach
    void open() {
        waitForTheIndex();
        window = signIn(as("anouk"));
    }

    @Test
    void memberFindsWhatTheGroupShared() {
        go("q=eenendertig+taken");

        assertThat(titles()).contains(LIST_OF_TASKS);
    }

    @Test
    void memberOfAGroupElsewhereDoesNot() {
        window = signIn(as("ruben"));

        go("q=eenendertig+taken");

        assertThat(titles()).doesNotContain(LIST_OF_TASKS);
    }

    @Test
    void wordsThatWereSearchedForAreMarked() {
        go("q=eenendertig+taken");

        var marked = window.find(HtmlContainer.class).withClassName("hit").all().stream();
        assertThat(marked.map(mark -> mark.getElement().getTextRecursively())).contains("eenendertig", "taken");
    }

    @Test
    void filterInTheAddressSurvivesOtherWords() {
        go("soort=DILEMMA");

        search("huisarts");

        assertThat(address())
                .isEqualTo(
                        SearchAddress.of(parameters("soort=DILEMMA&q=huisarts").getParameters()));
        assertThat(kinds()).isNotEmpty().containsOnly("kind--dilemma");
        assertThat(checkOf("DILEMMA").getValue()).isTrue();
    }

    @Test
    void aFilterGivesAsManyAsItSays() {
        go("");
        var promised = window.find(Span.class, option("QUESTION"))
                .withClassName("filter-group__count")
                .single()
                .getText();

        check("QUESTION");

        assertThat(address())
                .isEqualTo(SearchAddress.of(parameters("soort=QUESTION").getParameters()));
        assertThat(count().split(" ")).contains(promised);
    }

    @Test
    void theOptionThatWasCheckedStaysWhereItIs() {
        go("");
        var before = option("QUESTION");

        check("QUESTION");

        assertThat(option("QUESTION")).isSameAs(before);
    }

    @Test
    void aChipTakesItsFilterAway() {
        go("q=huisarts&soort=DILEMMA");

        new Acting<>(chip()).click();

        assertThat(address())
                .isEqualTo(SearchAddress.of(parameters("q=huisarts").getParameters()));
    }

    @Test
    void wordsTypedButNotAskedForGoAlongWithAFilter() {
        go("");
        window.find(Input.class).single().setValue("huisarts");

        check("DILEMMA");

        assertThat(address())
                .isEqualTo(
                        SearchAddress.of(parameters("soort=DILEMMA&q=huisarts").getParameters()));
    }

    @Test
    void everythingIsTurnedPageByPage() {
        go("");
        var first = addresses();

        go("pagina=2");

        assertThat(first).hasSize(20);
        assertThat(addresses()).isNotEmpty().doesNotContainAnyElementsOf(first);
    }

    @Test
    void theAddressOfAQuestionElsewhereDoesNotTellIt() {
        var elsewhere = groups.make().question();

        go("vraag=" + elsewhere);

        assertThat(chip().getElement().getTextRecursively())
                .contains("niets te vinden")
                .doesNotContain("Wat helpt?");
    }

    @Test
    void anotherOrderStandsInTheAddress() {
        go("q=huisarts");

        choose("Nieuwste");

        assertThat(address())
                .isEqualTo(SearchAddress.of(
                        parameters("q=huisarts&volgorde=nieuwste").getParameters()));
        assertThat(count()).contains("de nieuwste eerst");
    }

    @Test
    void theOrderThatHoldsIsNamedAlsoWhileItIsFolded() {
        go("");
        assertThat(order()).startsWith("Volgorde: Nieuwste");

        go("q=huisarts&volgorde=herkend");

        assertThat(order()).startsWith("Volgorde: Meest herkend").contains("Herkennen is nog geen bewijs");
    }

    private String order() {
        return words(window, OrderChoice.class);
    }

    @Test
    void whereNothingIsFoundThereIsNothingToOrderOrFilter() {
        go("q=xqzwvkfj");

        assertThat(window.find(OrderChoice.class).all()).isEmpty();
        assertThat(window.find(FilterPanel.class).all()).isEmpty();
    }

    @Test
    void underWhatWasMeantStandsWhatThatFindsInPlaceOfAdvice() {
        go("q=wijkrteams");

        assertThat(count()).isEqualTo("Niets gevonden");
        assertThat(words(window))
                .contains("Bedoelde je wijkteams?", "Dit lijkt op wat je zoekt")
                .doesNotContain("Met deze woorden vinden we niets");
        assertThat(titles()).hasSize(5);
    }

    @Test
    void whatFitsBestIsExplained() {
        go("q=huisarts");

        assertThat(words(window)).contains("herkend en recent telt een beetje mee");
    }

    @Test
    void oneClickNarrowsToMyGroupAndAnotherBackToEverything() {
        var group = groups.make();
        window = signIn(group.anna());
        go("q=huisarts&jaar=2016");

        choose("Mijn groep");
        assertThat(address().chosen(SearchFilter.GROUP))
                .containsExactly(group.group().toString());
        choose("Alles");

        assertThat(address())
                .isEqualTo(SearchAddress.of(parameters("q=huisarts&jaar=2016").getParameters()));
    }

    @Test
    void fromTheGroupsPageOneSearchesInThatGroup() {
        var group = groups.make();
        window = open("groepen/" + reading.mine(group.anna()).getFirst().slug(), group.anna());

        assertThat(window.find(SearchLink.class).single().getHref()).isEqualTo("zoeken?groep=" + group.group());
    }

    @Test
    void theMenuFollowsTheGroupOneStandsInToo() {
        var group = groups.make();
        window = open("groepen/" + reading.mine(group.anna()).getFirst().slug(), group.anna());
        var inTheGroup = menuToSearch();

        window.getUI().navigate("");

        assertThat(inTheGroup).hasSize(2).containsOnly("zoeken?groep=" + group.group());
        assertThat(menuToSearch()).containsOnly("zoeken");
    }

    @Test
    void theMenuDoesNotFollowAGroupThatMayNotBeKnown() {
        var elsewhere = groups.make();
        window = open("groepen/" + reading.mine(elsewhere.anna()).getFirst().slug(), as("anouk"));

        assertThat(menuToSearch()).containsOnly("zoeken");
    }

    /** In the rail of a desk and the bar of a phone. */
    private List<String> menuToSearch() {
        return window.find(Nav.class).all().stream()
                .flatMap(nav -> window.find(Anchor.class, nav).all().stream())
                .filter(link -> link.getElement().getTextRecursively().equals("Zoeken"))
                .map(Anchor::getHref)
                .toList();
    }

    @Test
    void aGroupThatMayNotBeKnownIsNoScope() {
        var elsewhere = groups.make();

        go("groep=" + elsewhere.group());

        assertThat(choices()).containsExactly("Mijn groep", "Mijn regio", "Alles");
    }

    @Test
    void theGroupOneCameFromStaysTheFirstScope() {
        var group = as("anouk").memberOf().iterator().next();
        window = signIn(as("beheer"));
        go("groep=" + group);
        var inTheGroup = choices();

        choose("Alles");

        assertThat(choices()).isEqualTo(inTheGroup).hasSize(2);
        assertThat(address().isEmpty()).isTrue();
    }

    @Test
    void aTitleIsSuggestedWhileTypingAndLeadsToTheThing() {
        go("");

        var options = suggest("eenendertig ta");
        take(0);

        assertThat(options).contains(LIST_OF_TASKS);
        assertThat(window.getUI().getInternals().getActiveViewLocation().getPath())
                .startsWith("bijdragen/");
    }

    @Test
    void memberOfAGroupElsewhereIsNotSuggestedTheTitle() {
        window = signIn(as("ruben"));
        go("");

        assertThat(suggest("eenendertig ta")).doesNotContain(LIST_OF_TASKS);
    }

    @Test
    void aWordIsCompletedAndAskedFor() {
        go("jaar=2017");
        window.find(Input.class).single().setValue("");

        assertThat(suggest("bel de huisar")).contains("bel de huisarts", "Zoekwoord");
        take(0);

        assertThat(address())
                .isEqualTo(SearchAddress.of(
                        parameters("q=bel%20de%20huisarts&jaar=2017").getParameters()));
    }

    @Test
    void theNameOfAKindNarrowsInPlaceOfTheWords() {
        go("q=gouden&jaar=2016");
        window.find(Input.class).single().setValue("");

        suggest("gouden t");
        take(0);

        assertThat(address())
                .isEqualTo(SearchAddress.of(
                        parameters("jaar=2016&soort=GOLDEN_TIP").getParameters()));
    }

    @Test
    void aSavedSearchStandsOnTheHomePageUntilItIsRemoved() {
        var group = groups.make();
        window = signIn(group.anna());
        go("q=huisarts&soort=GOLDEN_TIP");
        save();

        window.getUI().navigate("");
        assertThat(words(window)).contains("Bewaarde zoekvragen", "huisarts", "Niets nieuws");
        press(window, "Weghalen");
        window.getUI().navigate("");

        assertThat(words(window)).doesNotContain("Bewaarde zoekvragen");
    }

    @Test
    void aSavedSearchIsNotOfferedAgain() {
        window = signIn(groups.make().anna());
        go("q=huisarts");
        save();

        go("q=huisarts");

        assertThat(words(window)).contains("Bewaard. Op je beginpagina zie je wat er nieuw bij komt.");
        assertThat(window.find(NativeButton.class)
                        .withText("Bewaar deze zoekvraag")
                        .all())
                .isEmpty();
    }

    @Test
    void whatAsksNothingCannotBeSaved() {
        go("");

        assertThat(window.find(SaveSearch.class).all()).isEmpty();
    }

    private void save() {
        new Acting<>(window.find(NativeButton.class)
                        .withText("Bewaar deze zoekvraag")
                        .single())
                .click();
    }

    /** Types words and gives what is suggested. */
    private String suggest(String typed) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.typed", typed);
        new Acting<>(window.find(SuggestionList.class).single()).fire("suggestions-asked", data);
        return window.find(SuggestionList.class).single().getElement().getProperty("answer");
    }

    /** Takes one of what was suggested for the first words typed. */
    private void take(int index) {
        var data = JsonNodeFactory.instance.objectNode();
        data.put("event.detail.list", 1);
        data.put("event.detail.index", index);
        new Acting<>(window.find(SuggestionList.class).single()).fire("suggestion-chosen", data);
    }

    private List<String> choices() {
        return window.find(ScopeChoice.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(row -> row.getChildren())
                .filter(part -> part.getTag().equals("label"))
                .map(part -> part.getTextRecursively())
                .toList();
    }

    /** Checks the radio with this name, as a click does. */
    private void choose(String name) {
        var label = window.find(SearchView.class).single().getElement();
        var radio = radio(label, name).orElseThrow();
        radio.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(radio, "change", JsonNodeFactory.instance.objectNode()));
    }

    private static Optional<Element> radio(Element within, String name) {
        return !within.isTextNode()
                        && within.getTag().equals("label")
                        && within.getTextRecursively().equals(name)
                ? Optional.of(within.getChild(0))
                : within.getChildren()
                        .flatMap(child -> radio(child, name).stream())
                        .findFirst();
    }

    private void go(String parameters) {
        window.activate();
        window.getUI().navigate(SearchView.class, parameters(parameters));
    }

    private void search(String words) {
        window.find(Input.class).single().setValue(words);
        new Acting<>(window.find(SearchField.class).single()).submit();
    }

    private void check(String value) {
        new Acting<>(checkOf(value)).set(true);
    }

    private FilterOption option(String value) {
        return window.find(FilterOption.class)
                .withCondition(option -> option.value().equals(value))
                .single();
    }

    private Check checkOf(String value) {
        return window.find(Check.class, option(value)).single();
    }

    private NativeButton chip() {
        return window.find(NativeButton.class).withClassName("filter-chip").single();
    }

    private String count() {
        return window.find(FocusStop.class)
                .withClassName("search-count")
                .single()
                .getText();
    }

    private List<String> addresses() {
        return window.find(H3.class).withClassName("search-hit__title").all().stream()
                .map(title -> title.getChildren()
                        .map(Anchor.class::cast)
                        .findFirst()
                        .orElseThrow()
                        .getHref())
                .toList();
    }

    private List<String> titles() {
        return window.find(H3.class).withClassName("search-hit__title").all().stream()
                .map(title -> title.getElement().getTextRecursively())
                .toList();
    }

    private Set<String> kinds() {
        return window.find(Kind.class).all().stream()
                .flatMap(kind -> kind.getClassNames().stream())
                .filter(style -> style.startsWith("kind--"))
                .collect(Collectors.toSet());
    }

    private SearchAddress address() {
        var location = window.getUI().getInternals().getActiveViewLocation();
        return SearchAddress.of(location.getQueryParameters().getParameters());
    }

    private static QueryParameters parameters(String text) {
        return QueryParameters.fromString(text);
    }

    /** What a person does in the browser, for components that browserless has no tester of. */
    private static class Acting<T extends Component> extends ComponentTester<T> {

        private Acting(T component) {
            super(component);
        }

        private void submit() {
            fireDomEvent("submit");
        }

        private void fire(String event, ObjectNode data) {
            fireDomEvent(event, data);
        }

        private void set(boolean value) {
            setValueAsUser(value);
        }
    }
}
