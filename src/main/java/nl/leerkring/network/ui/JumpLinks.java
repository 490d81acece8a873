package nl.leerkring.network.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Stream;
import nl.leerkring.network.Slug;

/** Leads to the parts of a long page, by their headings. */
class JumpLinks extends Nav {

    private final UnorderedList list = new UnorderedList();
    private final String page;

    JumpLinks(String page) {
        this.page = page;
        addClassNames("sub-nav", "jump-links");
        setAriaLabel(getTranslation("network.ui.JumpLinks.label"));
        add(list);
    }

    /** Adds a link to every heading in this component. */
    void to(Component part) {
        headings(part).forEach(this::add);
    }

    private static Stream<H2> headings(Component part) {
        return part instanceof H2 heading
                ? Stream.of(heading)
                : part.getChildren().flatMap(JumpLinks::headings);
    }

    private void add(H2 heading) {
        var id = Slug.proposedFor(heading.getText());
        heading.setId(id);
        heading.getElement().setAttribute("tabindex", "-1"); // so that the keyboard goes on from there
        list.add(new ListItem(new Anchor(page + "#" + id, heading.getText())));
    }
}
