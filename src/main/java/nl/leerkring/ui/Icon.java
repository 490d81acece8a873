package nl.leerkring.ui;

import com.vaadin.flow.component.html.Span;

/** A small drawing beside a word; never alone, and so hidden from screen readers. */
public class Icon extends Span {

    public Icon(String name) {
        addClassNames("icon", "icon--" + name);
        getElement().setAttribute("aria-hidden", "true");
    }
}
