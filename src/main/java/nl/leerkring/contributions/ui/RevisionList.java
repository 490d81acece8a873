package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.ui.Dates;

/** The earlier wordings, newest first: quotes may rest on any of them. */
class RevisionList extends Div {

    RevisionList(List<RevisionText> revisions) {
        var list = new OrderedList();
        list.addClassName("revision-list");
        revisions.forEach(revision -> list.add(row(revision)));
        add(new Details(getTranslation("contributions.ui.RevisionList.title", revisions.size()), list));
    }

    private ListItem row(RevisionText revision) {
        var head = new Paragraph(
                new Span(getTranslation("contributions.ui.RevisionList.number", revision.number())),
                new Span(Dates.day(revision.writtenAt(), getLocale())));
        head.addClassName("revision__head");
        var row = new ListItem(head, new PlainText(revision.text()));
        row.addClassName("revision");
        return row;
    }
}
