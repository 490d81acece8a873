package nl.leerkring.findings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.findings.FindingSummary;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Kind;

/** A finding among others: its sentence, where it stands, and its support in view. */
public class FindingCard extends Article {

    public FindingCard(FindingSummary finding) {
        addClassNames("finding", "finding--" + Kind.style(finding.kind().name()));
        var statement = new H4(new Anchor(FindingsNavigation.finding(finding.id()), finding.statement()));
        statement.addClassName("finding__statement");
        add(head(finding), statement, new SupportWords(finding.support()));
        if (finding.due()) {
            add(due(finding));
        }
    }

    /** Kind, level and state, in words. */
    static Div head(FindingSummary finding) {
        var head = new Div(new Kind(finding.kind().name()), new StateChip(finding.state()));
        head.addClassName("finding__head");
        if (finding.level() != null) {
            var level = new Span();
            var name = level.getTranslation("level." + finding.level());
            level.setText(level.getTranslation("findings.ui.FindingCard.level", name));
            head.add(level);
        }
        return head;
    }

    /** Says that the day to look again has come. */
    static Component due(FindingSummary finding) {
        var due = new Paragraph(new Icon("clock"));
        due.addClassName("finding__due");
        if (finding.reviewOn() != null) {
            var since = Dates.day(finding.reviewOn(), Dates.here());
            due.add(new Span(due.getTranslation("findings.ui.FindingCard.due", since)));
        }
        return due;
    }

    FindingCard with(Component... actions) {
        var bar = new Div(actions);
        bar.addClassName("finding__actions");
        add(bar);
        return this;
    }
}
