package nl.leerkring.search.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.audience.GroupId;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.FilterValue;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchFilter;
import nl.leerkring.search.SearchPage;
import nl.leerkring.search.SearchScope;
import nl.leerkring.search.ui.ScopeChoice.Named;
import org.jspecify.annotations.Nullable;

/** The scopes one reader can choose; the group they came from stays first while they look around. */
class Scopes {

    private @Nullable Named cameFrom;

    /** Remembers the only group in the address of somebody arriving, under the name this reader may know it by. */
    void arrive(SearchAddress address, SearchPage page) {
        cameFrom = onlyGroup(address)
                .flatMap(group -> name(group, page).map(name -> new Named(SearchScope.of(GroupId.of(group)), name)))
                .orElse(null);
    }

    private static Optional<String> onlyGroup(SearchAddress address) {
        var groups = address.chosen(SearchFilter.GROUP);
        return groups.size() == 1 ? groups.stream().findFirst() : Optional.empty();
    }

    private static Optional<String> name(String group, SearchPage page) {
        return page.filters().getOrDefault(SearchFilter.GROUP, List.of()).stream()
                .filter(value -> value.value().equals(group))
                .map(FilterValue::label)
                .filter(Objects::nonNull)
                .findFirst();
    }

    List<Named> of(Reader reader) {
        var own = SearchScope.groupsOf(reader);
        return Stream.concat(
                        Stream.ofNullable(cameFrom)
                                .filter(from -> !from.scope().narrowed().equals(own.narrowed())),
                        Stream.of(own, SearchScope.regionOf(reader), SearchScope.everything())
                                .filter(SearchScope::exists)
                                .map(scope -> new Named(scope, name(scope))))
                .toList();
    }

    private static String name(SearchScope scope) {
        return UI.getCurrent().getTranslation("search.ui.ScopeChoice." + scope.kind(), scope.size());
    }
}
