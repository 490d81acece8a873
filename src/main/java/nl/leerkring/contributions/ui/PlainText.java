package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.regex.Pattern;
import nl.leerkring.contributions.TextBlock;

/** Plain text as people meant it: paragraphs, dashes as a list, addresses as links. Never read as HTML. */
public class PlainText extends Div {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]{3,300}[^\\s<>\".,;:!?)]");

    public PlainText(String text) {
        TextBlock.of(text).forEach(this::add);
    }

    private void add(TextBlock block) {
        if (block.list()) {
            var list = new UnorderedList();
            block.lines().forEach(line -> list.add(linked(new ListItem(), line)));
            add(list);
        } else {
            block.lines().forEach(line -> add(linked(new Paragraph(), line)));
        }
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
