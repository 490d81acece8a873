package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.UUID;

/**
 * Tells the device which draft it may forget, and goes away when it did. It stands outside the form: who sends something
 * usually leaves the form in the same breath, and nothing told to a component that is gone reaches the browser.
 */
@Tag("draft-receipt")
class DraftReceipt extends Component {

    DraftReceipt(String owner, String slot, UUID draft) {
        getElement().setAttribute("owner", owner);
        getElement().setAttribute("draft-slot", slot);
        getElement().setAttribute("draft", draft.toString());
        getElement().addEventListener("draft-forgotten", event -> getElement().removeFromParent());
    }
}
