package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchOrder;
import nl.leerkring.ui.RadioChoice;

/** What comes first, with one sentence that says what that rests on. */
class OrderChoice extends Div {

    private final RadioChoice<SearchOrder> choice;
    private final Paragraph meaning = new Paragraph();

    /** @param onChoose runs with what the reader wants first */
    OrderChoice(Consumer<SearchOrder> onChoose) {
        choice = new RadioChoice<>(getTranslation("search.ui.OrderChoice.legend"), onChoose).styled("search-choice");
        for (var order : SearchOrder.values()) {
            choice.option(order, "search-choice__option", new Span(getTranslation("search.ui.OrderChoice." + order)));
        }
        meaning.addClassName("search-choice__meaning");
        add(choice, meaning);
    }

    void show(SearchAddress address) {
        choice.choose(address.order());
        meaning.setText(getTranslation(meaning(address)));
    }

    private static String meaning(SearchAddress address) {
        var order = address.isNewestFirst() ? SearchOrder.NEWEST : address.order();
        return "search.ui.OrderChoice.meaning." + order;
    }
}
