package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import nl.leerkring.ui.HeaderPart;

/** The way to the search page from everywhere; it looks like the field it leads to. */
@SpringComponent
class SearchPill implements HeaderPart {

    private final SearchDirection direction;

    SearchPill(SearchDirection direction) {
        this.direction = direction;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component component() {
        return new SearchLink(direction);
    }
}
