package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.leerkring.audience.NotFound;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionSummary;
import nl.leerkring.contributions.NearContributions.Near;
import nl.leerkring.ui.FocusStop;
import nl.leerkring.ui.Icon;

/** Beside the text somebody writes: what others shared about the same, to recognise in place of telling it again. */
class LooksLike extends Div {

    private final transient ShareServices services;
    private final transient Reader reader;
    private final Paragraph heading = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private String looked = "";

    LooksLike(ShareServices services, Reader reader) {
        this.services = services;
        this.reader = reader;
        addClassName("looks-like");
        heading.addClassName("looks-like__heading");
        heading.getElement().setAttribute("role", "status"); // said when it changes, without taking the focus
        list.addClassName("looks-like__list");
        add(heading, list);
        setVisible(false);
    }

    /** Looks again; nothing it finds keeps anybody from sharing. */
    void about(String text) {
        if (text.strip().equals(looked)) {
            return;
        }
        looked = text.strip();
        var near = services.near().to(text, reader);
        list.removeAll();
        near.forEach(each -> list.add(item(each)));
        heading.setText(near.isEmpty() ? "" : getTranslation("contributions.ui.LooksLike.heading", near.size()));
        setVisible(!near.isEmpty());
    }

    private ListItem item(Near near) {
        var contribution = near.contribution();
        var item = new ListItem(words(contribution), near.recognised() ? said() : recognise(contribution));
        item.addClassName("looks-like__item");
        return item;
    }

    private Div words(ContributionSummary contribution) {
        // Beside what is being written, not in its place.
        var link = new Anchor(
                ContributionsNavigation.contribution(contribution.id()), contribution.title(), AnchorTarget.BLANK);
        var hint = new Span(" " + getTranslation("contributions.ui.LooksLike.opens"));
        hint.addClassName("visually-hidden");
        link.add(hint);
        var from = new Paragraph(Bylines.line(contribution.byline(), this));
        from.addClassName("looks-like__from");
        return new Div(link, from);
    }

    private Span said() {
        var said = new Span(new Icon("check"), new Span(getTranslation("contributions.ui.ContributionActions.said")));
        said.addClassName("recognitions__said");
        return said;
    }

    private Button recognise(ContributionSummary contribution) {
        var button = new Button(
                getTranslation("contributions.ui.LooksLike.recognise"),
                new Icon("recognise"),
                click -> recognise(contribution, click.getSource()));
        button.setDisableOnClick(true);
        button.setAriaLabel(getTranslation("contributions.ui.LooksLike.recogniseThis", contribution.title()));
        return button;
    }

    private void recognise(ContributionSummary contribution, Button button) {
        button.getParent().map(ListItem.class::cast).ifPresent(item -> {
            var told = new FocusStop("span");
            told.add(recognised(contribution) ? said() : gone());
            item.replace(button, told);
            told.focus();
        });
    }

    /** False when it was taken away while it stood here. */
    private boolean recognised(ContributionSummary contribution) {
        try {
            services.responding().recognise(contribution.id(), reader);
            return true;
        } catch (NotFound gone) {
            return false;
        }
    }

    private Span gone() {
        return new Span(getTranslation("contributions.ui.LooksLike.gone"));
    }
}
