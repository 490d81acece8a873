package nl.leerkring.ui;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The entries of the menu for who is signed in, and where they lead to from where that person stands. */
@Component
class MenuEntries {

    private final List<MenuGuard> guards;
    private final List<MenuDirection> directions;

    MenuEntries(List<MenuGuard> guards, List<MenuDirection> directions) {
        this.guards = guards;
        this.directions = directions;
    }

    List<MenuEntry> open() {
        return MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> guards.stream()
                        .filter(guard -> guard.path().equals(path(entry)))
                        .allMatch(MenuGuard::opens))
                .toList();
    }

    static String path(MenuEntry entry) {
        return entry.path().replaceFirst("^/", "");
    }

    String path(MenuEntry entry, String here) {
        return directions.stream()
                .filter(direction -> direction.path().equals(path(entry)))
                .map(direction -> direction.from(here))
                .findFirst()
                .orElse(path(entry));
    }
}
