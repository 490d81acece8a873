package nl.leerkring.editions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerkring.editions.LearningYield.Learnt;
import nl.leerkring.editions.LearningYield.Shown;
import nl.leerkring.findings.ui.ConditionsByLevel;
import nl.leerkring.findings.ui.QuotedWords;
import nl.leerkring.findings.ui.StanceMark;
import nl.leerkring.findings.ui.SupportWords;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Kind;

/** One finding in an edition: the sentence, what it rests on, its conditions, and the words that may be shown. */
class LearntItem extends Article {

    private final transient Links links;

    LearntItem(Learnt learnt, Links links) {
        this.links = links;
        addClassNames("edition__finding", "finding--" + Kind.style(learnt.kind().name()));
        add(new H3(links.statement(learnt)), new SupportWords(learnt.support()));
        if (learnt.reviewOn() != null) {
            add(small(getTranslation("editions.ui.LearntItem.review", Dates.day(learnt.reviewOn(), getLocale()))));
        }
        if (!learnt.conditions().isEmpty()) {
            add(new ConditionsByLevel(learnt.conditions()));
        }
        addQuotes(learnt);
    }

    private void addQuotes(Learnt learnt) {
        if (!learnt.quotes().isEmpty()) {
            var quotes = new UnorderedList();
            quotes.addClassName("finding__quotes");
            learnt.quotes().forEach(shown -> quotes.add(quote(shown)));
            add(quotes);
        }
        if (learnt.notShown() > 0) {
            add(small(getTranslation("editions.ui.LearntItem.notShown", learnt.notShown())));
        }
    }

    private ListItem quote(Shown shown) {
        var words = new QuotedWords(shown.before(), shown.words(), shown.after());
        words.add(links.number(shown.source()));
        var quote = new ListItem(new StanceMark(shown.stance()), words);
        quote.addClassName("quote");
        return quote;
    }

    private static Component small(String sentence) {
        var small = new Div(new Paragraph(sentence));
        small.addClassName("finding__support");
        return small;
    }
}
