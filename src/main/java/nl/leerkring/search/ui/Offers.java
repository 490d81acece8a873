package nl.leerkring.search.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.SearchAddress;

/** What can be done with all that was found; nothing when that is nothing. */
class Offers extends Div {

    private final transient List<ResultsOffer> offers;

    Offers(List<ResultsOffer> offers) {
        this.offers = offers;
        addClassName("search-page__offers");
    }

    void show(SearchAddress address, long total, Reader reader) {
        removeAll();
        if (total > 0) {
            offers.forEach(offer -> add(offer.on(address.query(), reader)));
        }
    }
}
