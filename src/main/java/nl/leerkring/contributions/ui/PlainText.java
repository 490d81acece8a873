package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Pattern;

/** Plain text as people meant it: paragraphs, dashes as a list, addresses as links. Never read as HTML. */
public class PlainText extends Div {

    private static final Pattern DASH = Pattern.compile("^\\s*[-–•*]\\s+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,300}[^\\s<>\".,;:!?)]");

    public PlainText(String text) {
        for (var block : text.split("\\n\\s*\\n")) {
            addBlock(block);
        }
    }

    private void addBlock(String block) {
        UnorderedList list = null;
        for (var line : block.split("\\n")) {
            var dash = DASH.matcher(line);
            if (dash.find()) {
                list = list == null ? addList() : list;
                list.add(linked(new ListItem(), line.substring(dash.end())));
            } else if (!line.isBlank()) {
                list = null;
                add(linked(new Paragraph(), line));
            }
        }
    }

    private UnorderedList addList() {
        var list = new UnorderedList();
        add(list);
        return list;
    }

    private static <T extends HtmlContainer> T linked(T container, String line) {
        var link = LINK.matcher(line);
        var from = 0;
        while (link.find()) {
            container.add(new Span(line.substring(from, link.start())), outwards(link.group()));
            from = link.end();
        }
        container.add(new Span(line.substring(from)));
        return container;
    }

    private static Anchor outwards(String address) {
        var anchor = new Anchor(address, address);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        anchor.setRouterIgnore(true);
        return anchor;
    }
}
