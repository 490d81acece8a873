package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.RevisionText;
import nl.leerkring.contributions.ui.Bylines;
import nl.leerkring.findings.PlaceInRevision;
import nl.leerkring.findings.Quote;
import nl.leerkring.findings.Stance;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.Icon;
import nl.leerkring.ui.Kind;
import org.jspecify.annotations.Nullable;

/** A contribution as a source: a card that opens to its newest words, in which a quote can be chosen. */
class SourceItem extends ListItem {

    private final transient ContributionSummary contribution;
    private final transient Desk desk;
    private final Span used = new Span();
    private final Button toggle = new Button();
    private List<PlaceInRevision> quoted = List.of();
    private @Nullable Quoting quoting;

    /** What a source asks of the desk it lies on. */
    interface Desk {
        RevisionText newest(ContributionId source);

        void quote(ContributionId source, PlaceInRevision place, Stance stance);
    }

    SourceItem(ContributionSummary contribution, Desk desk) {
        this.contribution = contribution;
        this.desk = desk;
        addClassName("source-list__item");
        used.addClassName("source-list__used");
        toggle.addClickListener(click -> toggle());
        var title = new Paragraph(contribution.title());
        title.addClassName("source-list__title");
        var actions = new Div(toggle);
        actions.addClassName("source-list__actions");
        add(head(), title, actions);
        showOpen();
    }

    private Div head() {
        var head = new Div(
                new Kind(contribution.kind().name()),
                new Span(Bylines.line(contribution.byline(), this)),
                new Span(Dates.date(contribution.sharedAt(), getLocale())),
                used);
        head.addClassName("source-list__head");
        return head;
    }

    /** Says how often the finding quotes it, and where. */
    void show(List<Quote> quotes) {
        var mine = quotes.stream()
                .filter(quote -> quote.source().id().equals(contribution.id()))
                .toList();
        quoted = mine.stream().map(Quote::place).toList();
        setClassName("source-list__item--used", !mine.isEmpty());
        used.removeAll();
        if (!mine.isEmpty()) {
            used.add(new Icon("quote"), new Span(getTranslation("findings.ui.SourceItem.used", mine.size())));
        }
        if (quoting != null) {
            quoting.mark(quoted);
        }
    }

    ContributionId contribution() {
        return contribution.id();
    }

    void open() {
        if (quoting == null) {
            toggle();
        }
    }

    private void toggle() {
        if (quoting == null) {
            var source = contribution.id();
            quoting = new Quoting(desk.newest(source), (place, stance) -> desk.quote(source, place, stance));
            quoting.mark(quoted);
            add(quoting);
        } else {
            remove(quoting);
            quoting = null;
        }
        showOpen();
    }

    private void showOpen() {
        var open = quoting != null;
        setClassName("source-list__item--open", open);
        toggle.setText(getTranslation(open ? "findings.ui.SourceItem.close" : "findings.ui.SourceItem.open"));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        toggle.setAriaLabel(toggle.getText() + ": " + contribution.title());
    }
}
