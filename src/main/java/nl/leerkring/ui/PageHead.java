package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** The head of a page: where you are, what it is called, and what you can do here. */
public class PageHead extends Header {

    private final Div actions = new Div();

    public PageHead(String title) {
        addClassName("page__head");
        var heading = new H1(title);
        heading.addClassName("page__title");
        actions.addClassName("page__actions");
        add(heading);
    }

    /** The line above the title: the way back up, as links and words. */
    public PageHead under(Component... parts) {
        var eyebrow = new Div(parts);
        eyebrow.addClassName("page__eyebrow");
        addComponentAsFirst(eyebrow);
        return this;
    }

    /** The line below the title. */
    public PageHead saying(String sentence) {
        var sub = new Paragraph(sentence);
        sub.addClassName("page__sub");
        add(sub);
        return this;
    }

    public PageHead offering(Component... choices) {
        actions.add(choices);
        add(actions);
        return this;
    }
}
