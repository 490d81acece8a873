package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.ui.HeaderPart;
import nl.leerkring.ui.Icon;

/** The way to the search page from everywhere; it looks like the field it leads to. */
@SpringComponent
class SearchPill implements HeaderPart {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component component() {
        var link = new Anchor(SearchAddress.PATH);
        link.add(new Icon("search"), new Span(UI.getCurrent().getTranslation("search.ui.SearchPill.search")));
        link.addClassName("shell__search");
        return link;
    }
}
