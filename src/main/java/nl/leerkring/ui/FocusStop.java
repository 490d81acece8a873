package nl.leerkring.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;

/** Words that take the focus when the button that had it is gone, so that who works by keyboard stays where they were. */
public class FocusStop extends HtmlContainer implements Focusable<FocusStop> {

    /** @param tag what the words are, such as {@code h2} */
    public FocusStop(String tag) {
        super(tag);
        setTabIndex(-1); // the Tab key passes it by
    }
}
