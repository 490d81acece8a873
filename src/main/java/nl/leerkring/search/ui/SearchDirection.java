package nl.leerkring.search.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchScope;
import nl.leerkring.search.Surroundings;
import nl.leerkring.ui.MenuDirection;

/** From a page of a group every way to search, in the header and in the menu, begins in that group. */
@SpringComponent
class SearchDirection implements MenuDirection {

    private static final SearchAddress NOTHING_ASKED = new SearchAddress("", Map.of(), 0);

    private final List<Surroundings> surroundings;
    private final CurrentReader current;

    SearchDirection(List<Surroundings> surroundings, CurrentReader current) {
        this.surroundings = surroundings;
        this.current = current;
    }

    @Override
    public String path() {
        return SearchAddress.PATH;
    }

    @Override
    public String from(String here) {
        return surroundings.stream()
                .flatMap(each -> each.groupAt(here, current.get()).stream())
                .findFirst()
                .map(SearchScope::of)
                .orElse(SearchScope.everything())
                .on(NOTHING_ASKED)
                .path();
    }
}
