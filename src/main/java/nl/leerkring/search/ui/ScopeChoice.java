package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchScope;
import nl.leerkring.ui.RadioChoice;

/** Around where to search, in one row: the group one comes from, my groups, my region, everything. */
class ScopeChoice extends Div {

    private final Consumer<SearchScope> onChoose;
    private transient List<Named> shown = List.of();
    private transient RadioChoice<SearchScope> choice;

    /** One scope under its name. */
    record Named(SearchScope scope, String name) {}

    /** @param onChoose runs with the scope the reader wants */
    ScopeChoice(Consumer<SearchScope> onChoose) {
        this.onChoose = onChoose;
        addClassName("search-page__scope");
        choice = rebuilt(List.of());
    }

    /** Nothing is rebuilt while the scopes stay the same, so that the focus stays where it is. */
    void show(List<Named> scopes, SearchAddress address) {
        if (!scopes.equals(shown)) {
            shown = scopes;
            choice = rebuilt(scopes);
            removeAll();
            add(choice);
        }
        setVisible(scopes.size() > 1);
        choice.choose(scopes.stream()
                .map(Named::scope)
                .filter(scope -> scope.holds(address))
                .findFirst()
                .orElse(null));
    }

    private RadioChoice<SearchScope> rebuilt(List<Named> scopes) {
        var row = new RadioChoice<>(getTranslation("search.ui.ScopeChoice.legend"), onChoose).styled("search-choice");
        scopes.forEach(named -> row.option(named.scope(), "search-choice__option", new Span(named.name())));
        return row;
    }
}
