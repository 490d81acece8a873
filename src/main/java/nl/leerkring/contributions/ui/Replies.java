package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.leerkring.audience.Reader;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionPage.Reply;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DeviceDraft;

/** What colleagues say in reply, and the field to say something. */
class Replies extends Section {

    private final transient ContributionPage page;
    private final transient ContributionServices services;
    private final transient Reader reader;
    private final transient Runnable onChanged;
    private final TextArea text = new TextArea();
    private final DeviceDraft draft;

    Replies(ContributionPage page, ContributionServices services, Reader reader, Runnable onChanged) {
        this.page = page;
        this.services = services;
        this.reader = reader;
        this.onChanged = onChanged;
        this.draft = new DeviceDraft(
                reader.signedIn().toString(), "reply-" + page.summary().id());
        addClassName("comments");
        add(new H2(
                getTranslation("contributions.ui.Replies.title", page.replies().size())));
        add(list(), newReply());
    }

    private UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("comments__list");
        page.replies().forEach(reply -> list.add(row(reply)));
        list.setVisible(!page.replies().isEmpty());
        return list;
    }

    private ListItem row(Reply reply) {
        var author = new Span(author(reply));
        author.addClassName("comment__author");
        var head = new Paragraph(author, new Span(Dates.day(reply.writtenAt(), getLocale())));
        head.addClassName("comment__head");
        var words = new PlainText(reply.text());
        words.addClassName("comment__text");
        var row = new ListItem(head, words);
        row.addClassName("comment");
        return row;
    }

    private String author(Reply reply) {
        return reply.author() == null
                ? getTranslation("contributions.ui.Bylines.gone")
                : reply.author().name() + ", "
                        + getTranslation(
                                "perspective." + reply.author().workplace().perspective());
    }

    private DeviceDraft newReply() {
        text.setLabel(getTranslation("contributions.ui.Replies.yours"));
        text.setHelperText(getTranslation("contributions.ui.Replies.byName"));
        text.setMaxLength(2_000);
        text.setWidthFull();
        DeviceDraft.keeps(text);
        var warnings = SafeguardWarnings.beside(text, services.scanner());
        var send = new Button(getTranslation("contributions.ui.Replies.send"), click -> send());
        DeviceDraft.sends(send);
        var form = new Div(text, DeviceDraft.status(), warnings, send);
        form.addClassName("comments__new");
        draft.add(form);
        draft.whenFound(found -> text.setValue(found.text()));
        return draft;
    }

    private void send() {
        var empty = ContributionTextProblem.of(text.getValue()).isPresent();
        text.setInvalid(empty);
        text.setErrorMessage(empty ? getTranslation("contributions.ui.Replies.empty") : "");
        if (!empty) {
            services.responding().reply(page.summary().id(), text.getValue(), reader);
            draft.acknowledge();
            onChanged.run();
        }
    }
}
