package nl.leerkring.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import nl.leerkring.audience.NotAllowed;

/** Something that is not this reader’s to do. */
class ForbiddenThing extends NotHere implements HasErrorParameter<NotAllowed> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowed> parameter) {
        return 404;
    }
}
