package nl.leerkring.ui;

import com.vaadin.flow.component.Component;

/** A part of the header that a module brings: the search field, the button to share, who is signed in. */
public interface HeaderPart {

    /** From left to right. */
    int order();

    Component component();
}
