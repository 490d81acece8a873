package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One thing in a list of things that one looks after: its name, a few words on it, and what one may do with it. */
public class Row extends ListItem {

    private final Div words = new Div();
    private final Div actions = new Div();

    public Row(Component name) {
        addClassName("row");
        words.addClassName("row__words");
        actions.addClassName("row__actions");
        var title = new Div(name);
        title.addClassName("row__name");
        words.add(title);
        add(words);
    }

    public Row(String name) {
        this(new Span(name));
    }

    /** A line of words below the name; none when there is nothing to say. */
    public Row saying(String line) {
        if (!line.isEmpty()) {
            var said = new Div(new Span(line));
            said.addClassName("row__line");
            words.add(said);
        }
        return this;
    }

    /** Something about it that asks for attention. */
    public Row marked(String mark) {
        var said = new Span(mark);
        said.addClassName("row__mark");
        words.add(said);
        return this;
    }

    public Row offering(Component... choices) {
        actions.add(choices);
        add(actions);
        return this;
    }

    /** These rows below one another. */
    public static UnorderedList list(List<Row> rows) {
        var list = new UnorderedList();
        list.addClassName("rows");
        rows.forEach(list::add);
        return list;
    }
}
