package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import nl.leerkring.search.SearchAddress;
import nl.leerkring.search.SearchOrder;
import nl.leerkring.ui.RadioChoice;

/**
 * What comes first, with one sentence that says what that rests on: in full on a desk, folded under the present order on
 * a phone.
 */
class OrderChoice extends NativeDetails {

    private final RadioChoice<SearchOrder> choice;
    private final Span now = new Span();
    private final Paragraph meaning = new Paragraph();

    /** @param onChoose runs with what the reader wants first */
    OrderChoice(Consumer<SearchOrder> onChoose) {
        addClassName("search-page__order");
        choice = new RadioChoice<>(getTranslation("search.ui.OrderChoice.legend"), onChoose).styled("search-choice");
        for (var order : SearchOrder.values()) {
            choice.option(order, "search-choice__option", new Span(name(order)));
        }
        var what = new Span(getTranslation("search.ui.OrderChoice.now") + " ");
        what.addClassName("visually-hidden");
        setSummary(what, now);
        meaning.addClassName("search-choice__meaning");
        var body = new Div(choice, meaning);
        body.addClassName("search-page__order-body");
        setContent(body);
    }

    /** @param found whether there is anything to order */
    void show(SearchAddress address, boolean found) {
        setVisible(found);
        var first = address.effectiveOrder();
        choice.choose(first);
        now.setText(name(first));
        meaning.setText(getTranslation("search.ui.OrderChoice.meaning." + first));
    }

    private String name(SearchOrder order) {
        return getTranslation("search.ui.OrderChoice." + order);
    }
}
