package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.contributions.ContributionFilter;
import nl.leerkring.contributions.ReadingContributions;
import nl.leerkring.ui.HomeTile;

/** What is new to read, from everywhere the reader may look. */
@SpringComponent
class NewContributionsTile implements HomeTile {

    private static final int MOST = 6;
    private static final ContributionFilter EVERYTHING = new ContributionFilter(null, null, null, null, null);

    private final ReadingContributions contributions;
    private final ContributionCards cards;
    private final CurrentReader current;

    NewContributionsTile(ReadingContributions contributions, ContributionCards cards, CurrentReader current) {
        this.contributions = contributions;
        this.cards = cards;
        this.current = current;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Component> component() {
        var reader = current.get();
        var newest = contributions.list(EVERYTHING, 0, MOST, reader);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var on = UI.getCurrent();
        var section = new Section(
                new H2(on.getTranslation("contributions.ui.NewContributionsTile.title")),
                cards.grid(newest, reader, on));
        section.addClassName("page__section");
        return Optional.of(section);
    }
}
