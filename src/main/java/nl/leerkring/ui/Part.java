package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** A part of a page under its own heading, with what one may do there beside the heading. What it holds can be shown anew. */
public class Part extends Section {

    private static final int ROWS_AT_FIRST = 8;

    private final Div head = new Div();
    private final Div told = new Div();
    private final Div body = new Div();
    private final ShortList rows = new ShortList(ROWS_AT_FIRST);

    public Part(String heading) {
        addClassNames("page__section", "part");
        head.addClassName("section__head");
        head.add(new H2(heading));
        told.addClassName("part__told");
        body.addClassName("part__body");
        add(head, told, body);
    }

    /** What belongs here, in a sentence. */
    public Part saying(String sentence) {
        head.add(new Paragraph(sentence));
        return this;
    }

    public Part offering(Component choice) {
        head.addComponentAtIndex(1, choice);
        return this;
    }

    /** Says this above what it holds, in place of what it said before. */
    public void tell(Component... said) {
        told.removeAll();
        told.add(said);
    }

    /** Holds these rows, the first few of many; or, without any, what teaches how they come. */
    public void show(List<Row> some, Empty none) {
        rows.show(some);
        show(some.isEmpty() ? none : rows);
    }

    /** Shows every row from now on, as when somebody just added one and looks for it. */
    public void hideNothing() {
        rows.hideNothing();
    }

    /** Holds these from now on, and nothing it held before. */
    public void show(Component... components) {
        body.removeAll();
        body.add(components);
    }
}
