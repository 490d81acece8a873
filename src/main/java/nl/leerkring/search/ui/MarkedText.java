package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import java.util.List;
import nl.leerkring.search.Segment;

/** Text in which the words that were searched for are marked. */
final class MarkedText {

    private MarkedText() {}

    static List<Component> of(List<Segment> segments) {
        return segments.stream().map(MarkedText::part).toList();
    }

    private static Component part(Segment segment) {
        var words = new Text(segment.text());
        if (!segment.matched()) {
            return words;
        }
        var mark = new HtmlContainer("mark");
        mark.addClassName("hit");
        mark.add(words);
        return mark;
    }
}
