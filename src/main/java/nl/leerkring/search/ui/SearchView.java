package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.KnownNames;
import nl.leerkring.search.SavedSearchId;
import nl.leerkring.search.SavedSearchSummary;
import nl.leerkring.search.SavingSearches;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchOrder;
import nl.leerkring.search.SearchPages;
import nl.leerkring.search.Suggestion;
import nl.leerkring.search.Suggestions;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;
import org.jspecify.annotations.Nullable;

/** Finding what others learnt. The address holds the whole question; every act on the page changes the address. */
@Route(SearchAddress.PATH)
@Menu(title = "menu.search", icon = "search", order = 3)
@PermitAll
class SearchView extends Page implements BeforeEnterObserver, FilterPanel.Listener {

    /** Acts on this page and the back button; everything else is somebody arriving. */
    private static final Set<NavigationTrigger> STAYING =
            EnumSet.of(NavigationTrigger.UI_NAVIGATE, NavigationTrigger.HISTORY);

    /** Tells in the address that its owner looks at a saved search. */
    private static final String SAVED = "bewaard";

    private final transient SearchPages pages;
    private final transient Suggestions suggestions;
    private final transient SavingSearches saving;
    private final SaveSearch save;
    private transient @Nullable KnownNames names;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();
    private final SearchField field = new SearchField(this::ask, new SuggestionList(this::suggestions, this::take));
    private final transient Scopes scopes = new Scopes();
    private final ScopeChoice scope = new ScopeChoice(chosen -> go(chosen.on(this.address)));
    private final OrderChoice order = new OrderChoice(chosen -> go(this.address.ordered(chosen)));
    private final FilterPanel filters = new FilterPanel(this);
    private final Results results;
    private final Offers offers;
    private boolean opened;
    private transient SearchAddress address = new SearchAddress("", Map.of(), 0);

    SearchView(
            SearchPages pages,
            Suggestions suggestions,
            SavingSearches saving,
            List<ResultsOffer> offers,
            CurrentReader current) {
        this.pages = pages;
        this.suggestions = suggestions;
        this.saving = saving;
        this.save = new SaveSearch(saving);
        this.results = new Results(this::goToResults, save);
        this.offers = new Offers(offers);
        this.current = current;
        addClassName("page--wide");
        begin(getTranslation("search.ui.SearchView.title"));
        add(field, body());
    }

    /** In the order in which one reads: how wide, what of it, what first, and what that gives. */
    private Component body() {
        results.add(offers);
        var body = new Div(scope, filters, order, results);
        body.addClassName("search-page");
        return body;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        names = null;
        var before = address;
        look(event);
        address = SearchAddress.of(event.getLocation().getQueryParameters().getParameters());
        show(isArrival(before, event.getTrigger()));
        focus(before, event.getTrigger());
    }

    private boolean isArrival(SearchAddress before, NavigationTrigger trigger) {
        var first = !opened;
        opened = true;
        return first || !STAYING.contains(trigger) && !address.isTurnOf(before);
    }

    /** A turned page begins at its top, somebody arriving begins with words; the back button leads where one was. */
    private void focus(SearchAddress before, NavigationTrigger trigger) {
        if (STAYING.contains(trigger)) {
            return;
        }
        if (address.isTurnOf(before)) {
            results.focus();
        } else if (address.words().isEmpty()) {
            field.focus();
        }
    }

    /** Shows the answer in the components that are there, so that who is in the middle of them stays where they are. */
    private void show(boolean arriving) {
        var page = pages.of(address.query(), reader, Dates.here());
        if (arriving) {
            scopes.arrive(address, page);
        }
        scope.show(scopes.of(reader), address);
        order.show(address, page.result().total() > 0);
        save.show(address, reader);
        field.show(address.words());
        filters.show(page, address.choices());
        results.show(address, page);
        offers.show(address, page.result().total(), reader);
    }

    /** The address of a saved search, the newest first, by which its owner is known to have looked. */
    static String lookedAt(SavedSearchSummary search) {
        var path = search.asked().ordered(SearchOrder.NEWEST).path();
        return path + "&" + SAVED + "=" + search.id();
    }

    private void look(BeforeEnterEvent event) {
        if (reader.isSignedIn()) {
            RouteIds.find(event, SAVED, SavedSearchId::new).ifPresent(id -> saving.look(id, reader));
        }
    }

    private List<Suggestion> suggestions(String typed) {
        if (names == null) {
            names = suggestions.knownTo(reader, address.query(), Dates.here());
        }
        return suggestions.of(typed, names, reader);
    }

    /** Words are asked for; a title leads to the thing; a name narrows, in place of the words. */
    private void take(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.OfWords words -> {
                field.show(words.text());
                ask();
            }
            case Suggestion.OfThing thing -> UI.getCurrent().navigate(thing.path());
            case Suggestion.OfFilter name -> {
                field.show("");
                go(address.with(name.filter(), name.value()));
            }
        }
    }

    private void ask() {
        go(address);
    }

    @Override
    public void changed(SearchFilter filter, String value, boolean chosen) {
        go(chosen ? address.with(filter, value) : address.without(filter, value));
    }

    @Override
    public void towardsResults() {
        results.focus();
    }

    /** For an act on something that is gone afterwards. */
    private void goToResults(SearchAddress next) {
        go(next);
        results.focus();
    }

    /** Words typed but not yet asked for go along, or they would be lost. */
    private void go(SearchAddress next) {
        UI.getCurrent()
                .navigate(
                        SearchView.class,
                        new QueryParameters(next.asking(field.words()).parameters()));
    }

    @Override
    public String getPageTitle() {
        return address.words().isEmpty() ? super.getPageTitle() : address.words() + " · " + super.getPageTitle();
    }
}
