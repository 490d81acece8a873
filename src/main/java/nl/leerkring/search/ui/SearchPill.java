package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.search.Surroundings;
import nl.leerkring.ui.HeaderPart;

/** The way to the search page from everywhere; it looks like the field it leads to. */
@SpringComponent
class SearchPill implements HeaderPart {

    private final List<Surroundings> surroundings;
    private final CurrentReader current;

    SearchPill(List<Surroundings> surroundings, CurrentReader current) {
        this.surroundings = surroundings;
        this.current = current;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Component component() {
        return new SearchLink(path -> surroundings.stream()
                .flatMap(each -> each.groupAt(path, current.get()).stream())
                .findFirst());
    }
}
