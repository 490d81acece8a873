package nl.leerkring.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.Page;

/** The groups somebody belongs to, and those of their region they may know of. */
@Route("groepen")
@Menu(title = "menu.groups", icon = "group", order = 1)
@PermitAll
class MyGroupsView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient GroupCards cards;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    MyGroupsView(ReadingGroups groups, GroupCards cards, CurrentReader current) {
        this.groups = groups;
        this.cards = cards;
        this.current = current;
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        begin(getTranslation("groups.ui.MyGroupsView.title"));
        var mine = groups.mine(reader);
        if (mine.isEmpty()) {
            add(new Empty(
                    "group",
                    getTranslation("groups.ui.MyGroupsView.none"),
                    getTranslation("groups.ui.MyGroupsView.noneHelp")));
        } else {
            add(tiles(mine));
        }
        var others = groups.others(reader);
        if (!others.isEmpty()) {
            add(section(getTranslation("groups.ui.MyGroupsView.others"), tiles(others)));
        }
    }

    private UnorderedList tiles(List<GroupSummary> some) {
        return cards.of(some, reader, UI.getCurrent());
    }
}
