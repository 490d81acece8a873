package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.audience.GroupId;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchScope;
import nl.leerkring.ui.Icon;

/** Leads to the search page; from a page of a group to searching in that group. */
class SearchLink extends Anchor implements AfterNavigationObserver {

    private static final SearchAddress NOTHING_ASKED = new SearchAddress("", Map.of(), 0);

    private final transient Function<String, Optional<GroupId>> groups;

    /** @param groups tells which group an address lies around, if any */
    SearchLink(Function<String, Optional<GroupId>> groups) {
        super(SearchAddress.PATH);
        this.groups = groups;
        add(new Icon("search"), new Span(getTranslation("search.ui.SearchPill.search")));
        addClassName("shell__search");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var around = groups.apply(event.getLocation().getPath()).map(SearchScope::of);
        setHref(around.orElse(SearchScope.everything()).on(NOTHING_ASKED).path());
    }
}
