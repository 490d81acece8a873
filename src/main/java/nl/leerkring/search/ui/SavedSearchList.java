package nl.leerkring.search.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import nl.leerkring.search.SavedSearchSummary;

/** Saved searches, each with what is new in it and the way to remove it. */
class SavedSearchList extends Div {

    private final transient Consumer<SavedSearchSummary> onRemove;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph said = new Paragraph();

    /** @param onRemove runs with the search that the reader no longer wants */
    SavedSearchList(List<SavedSearchSummary> searches, Consumer<SavedSearchSummary> onRemove) {
        this.onRemove = onRemove;
        list.addClassName("saved-searches");
        searches.forEach(search -> list.add(row(search)));
        said.getElement().setAttribute("role", "status");
        add(list, said);
    }

    private ListItem row(SavedSearchSummary search) {
        var name = new Span(name(search));
        name.addClassName("saved-searches__name");
        var fresh = new Anchor(
                SearchView.lookedAt(search), getTranslation("search.ui.SavedSearchList.fresh", search.fresh()));
        fresh.setAriaLabel(getTranslation("search.ui.SavedSearchList.freshNamed", search.fresh(), name(search)));
        var remove = new Button(getTranslation("search.ui.SavedSearchList.remove"));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("search.ui.SavedSearchList.removeNamed", name(search)));
        var row = new ListItem(new Div(name, fresh), remove);
        remove.addClickListener(click -> remove(search, row));
        return row;
    }

    private String name(SavedSearchSummary search) {
        return search.name().isEmpty() ? getTranslation("search.ui.SavedSearchList.unnamed") : search.name();
    }

    private void remove(SavedSearchSummary search, ListItem row) {
        onRemove.accept(search);
        list.remove(row);
        said.setText(getTranslation("search.ui.SavedSearchList.removed", name(search)));
    }
}
