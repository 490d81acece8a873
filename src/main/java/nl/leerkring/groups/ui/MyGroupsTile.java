package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Empty;
import nl.leerkring.ui.HomeTile;

/** The groups somebody belongs to, or what to do when there are none. */
@SpringComponent
class MyGroupsTile implements HomeTile {

    private final ReadingGroups groups;
    private final GroupCards cards;
    private final CurrentReader current;

    MyGroupsTile(ReadingGroups groups, GroupCards cards, CurrentReader current) {
        this.groups = groups;
        this.cards = cards;
        this.current = current;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> component() {
        var on = UI.getCurrent();
        var reader = current.get();
        var mine = groups.mine(reader);
        Component content = mine.isEmpty()
                ? new Empty(
                        "group",
                        on.getTranslation("groups.ui.MyGroupsView.none"),
                        on.getTranslation("groups.ui.MyGroupsView.noneHelp"))
                : cards.of(mine, reader, on);
        var section = new Section(new H2(on.getTranslation("groups.ui.MyGroupsView.title")), content);
        section.addClassName("page__section");
        return Optional.of(section);
    }
}
