package nl.leerkring.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HtmlContainer;

/** Words that can take the focus: in the place of a button that is gone, or where somebody is led to. */
public class FocusStop extends HtmlContainer implements Focusable<FocusStop> {

    /** @param tag what the words are, such as {@code h2} */
    public FocusStop(String tag) {
        super(tag);
        setTabIndex(-1); // the Tab key passes it by
    }
}
