package nl.leerkring.interchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;

/** What a file needs before it can be read: nobody should have to look that up elsewhere. */
class FieldHelp extends Div {

    FieldHelp() {
        addClassName("import__help");
        var list = new UnorderedList();
        Stream.of("form", "fields", "repeat", "persons")
                .map(this::say)
                .map(ListItem::new)
                .forEach(list::add);
        add(new Paragraph(say("title")), list);
    }

    private String say(String word) {
        return getTranslation("interchange.ui.FieldHelp." + word);
    }
}
