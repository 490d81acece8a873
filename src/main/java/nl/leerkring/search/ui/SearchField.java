package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import nl.leerkring.search.SearchQuery;
import nl.leerkring.ui.Icon;

/** The words to search by: a native form, so that Enter, the button and the search key of a phone all do the same. */
@Tag("form")
class SearchField extends Component implements HasComponents, HasStyle {

    private static final String MOST_CHARACTERS = String.valueOf(SearchQuery.MOST_CHARACTERS);

    private final Input words = new Input();

    /**
     * @param onSearch runs when somebody asks for the words
     * @param suggestions what is shown while they type
     */
    SearchField(Runnable onSearch, SuggestionList suggestions) {
        addClassName("search-field");
        getElement().setAttribute("role", "search");
        getElement().addEventListener("submit", submit -> onSearch.run()).preventDefault();
        add(box(suggestions), button());
    }

    private Component box(SuggestionList suggestions) {
        words.setType("search");
        words.setAriaLabel(getTranslation("search.ui.SearchField.label"));
        words.setPlaceholder(getTranslation("search.ui.SearchField.example"));
        words.getElement()
                .setAttribute("maxlength", MOST_CHARACTERS)
                .setAttribute("enterkeyhint", "search")
                .setAttribute("autocomplete", "off");
        var box = new Div(new Icon("search"), words, suggestions);
        box.addClassName("search-field__box");
        return box;
    }

    private Component button() {
        var button = new NativeButton(getTranslation("search.ui.SearchField.search"));
        button.getElement().setAttribute("type", "submit");
        button.addClassNames("action-link", "action-link--primary");
        return button;
    }

    String words() {
        return words.getValue();
    }

    void show(String asked) {
        words.setValue(asked);
    }

    void focus() {
        words.focus();
    }
}
