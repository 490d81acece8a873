package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.ui.HomeTile;

/** What became of my contributions. */
@SpringComponent
class MyContributionsTile implements HomeTile {

    private static final int MOST = 6;

    private final ReadingContributions contributions;
    private final ContributionCards cards;
    private final CurrentReader current;

    MyContributionsTile(ReadingContributions contributions, ContributionCards cards, CurrentReader current) {
        this.contributions = contributions;
        this.cards = cards;
        this.current = current;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> component() {
        var reader = current.get();
        var mine = contributions.own(MOST, reader);
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var on = UI.getCurrent();
        var section = new Section(
                new H2(on.getTranslation("contributions.ui.MyContributionsTile.title")), cards.grid(mine, reader, on));
        section.addClassName("page__section");
        return Optional.of(section);
    }
}
