package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.ui.ActionLink;

/** The way through what was found, page by page; plain links, so that a page can be opened beside this one. */
class Pager extends Nav {

    Pager(SearchAddress address, int last) {
        addClassName("pager");
        setAriaLabel(getTranslation("search.ui.Pager.label"));
        add(
                address.page() > 0 ? link(address.turned(address.page() - 1), "previous", "prev") : new Span(),
                new Span(getTranslation("search.ui.Pager.page", address.page() + 1, last + 1)),
                address.page() < last ? link(address.turned(address.page() + 1), "next", "next") : new Span());
    }

    private Component link(SearchAddress to, String word, String relation) {
        var link = ActionLink.plain(to.path(), getTranslation("search.ui.Pager." + word));
        link.getElement().setAttribute("rel", relation);
        return link;
    }
}
