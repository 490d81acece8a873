package nl.leerkring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;

/** Where a signed-in person begins: what the modules have to tell them. */
@Route("")
@Menu(title = "menu.home", icon = "home", order = 0)
@PermitAll
class HomeView extends Page implements BeforeEnterObserver {

    private final transient List<HomeTile> tiles;
    private final transient WhoIsHere who;

    HomeView(List<HomeTile> tiles, WhoIsHere who) {
        this.tiles = tiles;
        this.who = who;
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin(getTranslation("ui.HomeView.title", who.firstName()));
        tiles.stream()
                .sorted(Comparator.comparingInt(HomeTile::order))
                .forEach(tile -> tile.component().ifPresent(this::add));
    }
}
