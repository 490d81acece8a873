package nl.leerkring.search.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Tag;

/** A native checkbox; its label is the element around it. */
@Tag("input")
class Check extends AbstractSinglePropertyField<Check, Boolean> implements Focusable<Check> {

    Check() {
        super("checked", false, false);
        setSynchronizedEvent("change");
        getElement().setAttribute("type", "checkbox");
    }
}
