package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What Leerkring says beside the thing it is about: in words, with an icon, announced to screen readers. */
public class Notice extends Div {

    private Notice(String look, String icon, String sentence, Component... more) {
        addClassNames("notice", "notice--" + look);
        getElement().setAttribute("role", "error".equals(look) ? "alert" : "status");
        add(new Icon(icon), new Paragraph(sentence));
        add(more);
    }

    public static Notice info(String sentence, Component... more) {
        return new Notice("info", "info", sentence, more);
    }

    public static Notice success(String sentence, Component... more) {
        return new Notice("success", "check", sentence, more);
    }

    public static Notice warning(String sentence, Component... more) {
        return new Notice("warning", "warning", sentence, more);
    }

    public static Notice error(String sentence, Component... more) {
        return new Notice("error", "error", sentence, more);
    }
}
