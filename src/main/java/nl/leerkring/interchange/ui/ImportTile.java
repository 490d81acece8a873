package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.HomeTile;

/** The way to import, for administrators. */
@SpringComponent
class ImportTile implements HomeTile {

    private final CurrentReader current;

    ImportTile(CurrentReader current) {
        this.current = current;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<Component> component() {
        if (!current.get().administrator()) {
            return Optional.empty();
        }
        var on = UI.getCurrent();
        var section = new Section(
                new H2(on.getTranslation("interchange.ui.ImportTile.title")),
                ActionLink.plain(InterchangeNavigation.importing(), on.getTranslation("interchange.ui.ImportTile.open"))
                        .withIcon("plus"));
        section.addClassName("page__section");
        return Optional.of(section);
    }
}
