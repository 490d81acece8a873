package nl.leerkring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** One thing among others, looking the same wherever it lies: kind, sentence, some words, who and where, what became of it. */
public class Card extends Article {

    /** A card for a thing of this kind that can be read at the path. */
    public Card(String kind, String title, String path) {
        addClassNames("card", "card--" + Kind.style(kind));
        add(head(new Kind(kind)), heading(new Anchor(path, title)));
    }

    private static Div head(Component badge) {
        var head = new Div(badge);
        head.addClassName("card__head");
        return head;
    }

    private static H3 heading(Anchor link) {
        var heading = new H3(link);
        heading.addClassName("card__title");
        return heading;
    }

    public Card saying(Component words) {
        var text = new Paragraph(words);
        text.addClassName("card__text");
        add(text);
        return this;
    }

    public Card saying(String words) {
        return saying(new Span(words));
    }

    /** Who, where and when. */
    public Card from(String who) {
        var meta = new Paragraph(who);
        meta.addClassName("card__meta");
        add(meta);
        return this;
    }

    /** What became of it, in a few words each. */
    public Card with(List<String> signals) {
        if (!signals.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("card__signals");
            signals.forEach(signal -> list.add(new ListItem(signal)));
            add(list);
        }
        return this;
    }

    /** Cards side by side where there is room. */
    public static UnorderedList grid(List<? extends Component> cards) {
        return list("card-grid", cards);
    }

    /** Cards one below the other. */
    public static UnorderedList list(List<? extends Component> cards) {
        return list("card-list", cards);
    }

    private static UnorderedList list(String style, List<? extends Component> cards) {
        var list = new UnorderedList();
        list.addClassName(style);
        cards.forEach(card -> list.add(new ListItem(card)));
        return list;
    }
}
