package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.leerkring.audience.Reader;
import nl.leerkring.chain.Ref;
import nl.leerkring.contributions.ContributionId;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionState;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.ui.Icon;

/** What this reader may do with the contribution. The services decide; here is only hidden what they would refuse. */
class ContributionActions extends Div {

    private final transient ContributionPage page;
    private final transient ContributionServices services;
    private final transient Reader reader;
    private final transient Runnable onChanged;
    private final ContributionId id;

    ContributionActions(ContributionPage page, ContributionServices services, Reader reader, Runnable onChanged) {
        this.page = page;
        this.services = services;
        this.reader = reader;
        this.onChanged = onChanged;
        this.id = page.summary().id();
        addClassName("thing__actions");
        if (page.own()) {
            addOwn();
        } else if (isShared()) {
            addRecognition();
        }
        if (isShared()) {
            addFollowUp();
        }
        var group = page.summary().group();
        if (page.guided() && group != null) {
            add(new Arranging(page, group, services, reader, onChanged));
        }
    }

    private boolean isShared() {
        return page.summary().state() == ContributionState.SHARED;
    }

    private void addFollowUp() {
        var path = ContributionsNavigation.shareAfter(Ref.contribution(id.id()));
        add(ActionLink.quiet(path, getTranslation("contributions.ui.ContributionActions.follow"))
                .withIcon("plus"));
    }

    private void addRecognition() {
        if (page.recognisedByReader()) {
            var said =
                    new Span(new Icon("check"), new Span(getTranslation("contributions.ui.ContributionActions.said")));
            said.addClassName("recognitions__said");
            add(
                    said,
                    button(
                            "takeBack",
                            "undo",
                            ButtonVariant.TERTIARY,
                            () -> services.responding().takeBackRecognition(id, reader)));
        } else {
            add(
                    button(
                            "recognise",
                            "recognise",
                            ButtonVariant.PRIMARY,
                            () -> services.responding().recognise(id, reader)),
                    button(
                            "recogniseNamelessly",
                            "recognise",
                            ButtonVariant.TERTIARY,
                            () -> services.responding().recogniseNamelessly(id, reader)));
        }
    }

    private void addOwn() {
        var draft = new DeviceDraft(reader.signedIn().toString(), "revision-" + id);
        var editor = new ContributionEditor(page, draft, services.scanner(), this::save, onChanged);
        editor.setVisible(false);
        var edit = new Button(getTranslation("contributions.ui.ContributionActions.edit"), new Icon("edit"), click -> {
            editor.setVisible(true);
            editor.focus();
        });
        add(
                edit,
                button(
                        "withdraw",
                        "undo",
                        ButtonVariant.TERTIARY,
                        () -> services.sharing().withdraw(id, reader)));
        add(editor);
    }

    private void save(ContributionEditor.Edited edited) {
        services.sharing().revise(id, edited.basedOn(), edited.title(), edited.text(), reader);
        onChanged.run();
    }

    private Button button(String word, String icon, ButtonVariant look, Runnable act) {
        var button =
                new Button(getTranslation("contributions.ui.ContributionActions." + word), new Icon(icon), click -> {
                    act.run();
                    onChanged.run();
                });
        button.addThemeVariants(look);
        return button;
    }
}
