package nl.leerkring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A link that looks like a button, because it begins something. */
public class ActionLink extends Anchor {

    private ActionLink(String path, String text, String look) {
        super(path);
        addClassName("action-link");
        addClassName("action-link--" + look);
        add(new Span(text));
    }

    /** The one thing to do on this screen. */
    public static ActionLink primary(String path, String text) {
        return new ActionLink(path, text, "primary");
    }

    /** Something else one may do here. */
    public static ActionLink plain(String path, String text) {
        return new ActionLink(path, text, "plain");
    }

    /** Something at the side. */
    public static ActionLink quiet(String path, String text) {
        return new ActionLink(path, text, "quiet");
    }

    public ActionLink withIcon(String name) {
        addComponentAsFirst(new Icon(name));
        return this;
    }
}
