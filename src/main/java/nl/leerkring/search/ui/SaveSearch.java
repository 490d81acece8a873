package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Map;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.SavingSearches;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.ui.FocusStop;

/** Keeps the question on screen, so that the home page tells what is new in it. */
class SaveSearch extends Div {

    private final transient SavingSearches saving;
    private final NativeButton save = new NativeButton();
    private final FocusStop said = new FocusStop("p");
    private transient SearchAddress address = new SearchAddress("", Map.of(), 0);
    private transient Reader reader = Reader.visitor();

    SaveSearch(SavingSearches saving) {
        this.saving = saving;
        addClassName("save-search");
        said.getElement().setAttribute("role", "status");
        save.setText(getTranslation("search.ui.SaveSearch.save"));
        save.addClassName("link-button");
        save.addClickListener(click -> save());
        add(save, said);
    }

    void show(SearchAddress asked, Reader self) {
        address = asked;
        reader = self;
        setVisible(self.isSignedIn() && SavingSearches.isWorthSaving(asked));
        if (isVisible()) {
            tell(saving.isSaved(asked, self));
        }
    }

    private void tell(boolean saved) {
        save.setVisible(!saved);
        said.setText(saved ? getTranslation("search.ui.SaveSearch.saved") : "");
    }

    private void save() {
        if (!saving.isSaved(address, reader) && saving.isFull(reader)) {
            said.setText(getTranslation("search.ui.SaveSearch.full", SavingSearches.MOST));
            return;
        }
        saving.save(address, reader);
        tell(true);
        said.focus();
    }
}
