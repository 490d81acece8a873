package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.ui.Icon;

/** Leads to the search page; from a page of a group to searching in that group. */
class SearchLink extends Anchor implements AfterNavigationObserver {

    private final transient SearchDirection direction;

    SearchLink(SearchDirection direction) {
        super(SearchAddress.PATH);
        this.direction = direction;
        add(new Icon("search"), new Span(getTranslation("search.ui.SearchPill.search")));
        addClassName("shell__search");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        setHref(direction.from(event.getLocation().getPath()));
    }
}
