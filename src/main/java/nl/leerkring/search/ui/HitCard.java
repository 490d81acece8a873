package nl.leerkring.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.search.SearchHit;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Kind;

/** One thing that was found, with the words that made it so. */
class HitCard extends Article {

    HitCard(SearchHit hit) {
        addClassName("search-hit");
        add(head(hit), title(hit));
        if (!hit.passage().isEmpty()) {
            add(passage(hit));
        }
        add(new HitMeta(hit));
    }

    private static Component head(SearchHit hit) {
        var head = new Div(new Kind(hit.kind()), new Span(Dates.date(hit.at(), Dates.here())));
        head.addClassName("search-hit__head");
        return head;
    }

    private static Component title(SearchHit hit) {
        var link = new Anchor(hit.pathToPassage());
        link.add(MarkedText.of(hit.title()));
        var title = new H3(link);
        title.addClassName("search-hit__title");
        return title;
    }

    private static Component passage(SearchHit hit) {
        var passage = new Paragraph();
        passage.add(MarkedText.of(hit.passage()));
        passage.addClassName("search-hit__text");
        return passage;
    }
}
