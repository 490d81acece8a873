package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.search.SavingSearches;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.HomeTile;

/** What I want to ask again, and what is new in it. */
@SpringComponent
class SavedSearchesTile implements HomeTile {

    private final SavingSearches saving;
    private final CurrentReader current;

    SavedSearchesTile(SavingSearches saving, CurrentReader current) {
        this.saving = saving;
        this.current = current;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Optional<Component> component() {
        var reader = current.get();
        if (!reader.isSignedIn()) {
            return Optional.empty();
        }
        var mine = saving.mine(reader, Dates.here());
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var title = new H2(UI.getCurrent().getTranslation("search.ui.SavedSearchesTile.title"));
        var section = new Section();
        section.addClassName("page__section");
        section.add(title, new SavedSearchList(mine, search -> saving.remove(search.id(), reader)));
        return Optional.of(section);
    }
}
