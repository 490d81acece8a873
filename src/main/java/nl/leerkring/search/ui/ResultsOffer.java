package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import nl.leerkring.audience.Reader;
import nl.leerkring.search.SearchQuery;

/** Something to do with all that was found, brought by a later module: search names none of them. */
public interface ResultsOffer {

    /** What is offered below the results of this question. */
    Component on(SearchQuery asked, Reader reader);
}
