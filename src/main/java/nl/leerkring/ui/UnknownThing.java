package nl.leerkring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.leerkring.audience.NotFound;

/** A thing that a service does not know, or does not show. */
class UnknownThing extends NotHere implements HasErrorParameter<NotFound> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return 404;
    }
}
