package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.contributions.ui.Bylines;
import nl.leerkring.contributions.ui.ContributionsNavigation;
import nl.leerkring.findings.Quote;
import nl.leerkring.ui.Icon;

/** One quote under a finding: the side it takes, the marked words, whose they are, and what became of their source. */
class QuoteItem extends ListItem {

    QuoteItem(Quote quote) {
        addClassName("quote");
        add(
                new StanceMark(quote.stance()),
                new QuotedWords(quote.before(), quote.words(), quote.after()),
                source(quote));
    }

    private Div source(Quote quote) {
        var source = new Div(
                new Span(Bylines.line(quote.source().byline(), this)),
                new Anchor(
                        ContributionsNavigation.contribution(quote.source().id()),
                        getTranslation("findings.ui.QuoteItem.open")));
        source.addClassName("quote__source");
        if (quote.isTakenBack()) {
            source.add(mark(
                    "undo",
                    getTranslation("findings.ui.QuoteItem." + quote.source().state())));
        } else if (quote.changedSince()) {
            source.add(mark("edit", getTranslation("findings.ui.QuoteItem.changed")));
        }
        return source;
    }

    private static Component mark(String icon, String words) {
        var mark = new Span(new Icon(icon), new Span(words));
        mark.addClassName("quote__changed");
        return mark;
    }

    QuoteItem with(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("quote__actions");
        add(bar);
        return this;
    }
}
