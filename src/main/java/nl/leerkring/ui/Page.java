package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every screen of the workplace is built on: one column, one title that is also the window's. */
public abstract class Page extends Div implements HasDynamicTitle {

    private String title = "";

    protected Page() {
        addClassName("page");
    }

    /** Begins (again) with this head; everything shown before is taken away. */
    protected PageHead begin(String title) {
        this.title = title;
        removeAll();
        var head = new PageHead(title);
        add(head);
        return head;
    }

    /** A part of the page under its own heading. */
    protected static Section section(String heading, Component... parts) {
        var section = new Section(new H2(heading));
        section.addClassName("page__section");
        section.add(parts);
        return section;
    }

    @Override
    public String getPageTitle() {
        return title + " · Leerkring";
    }
}
