package nl.leerkring.contributions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.contributions.ContributionPage;
import nl.leerkring.contributions.ContributionText;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;

/**
 * Changes the words of a contribution, which stay on the device until the server has them. When they were changed
 * elsewhere meanwhile, it shows both and loses neither.
 */
class ContributionEditor extends Div {

    private final DeviceDraft draft;
    private final TextArea text = new TextArea();
    private final TitleLine title;
    private final transient Consumer<Edited> onSave;
    private int basedOn;

    /** New words, and the number of the revision they are meant to follow; an empty title is the first sentence. */
    record Edited(int basedOn, String title, ContributionText text) {}

    /**
     * An editor for these words.
     *
     * @param onSave saves them, and throws {@link EditConflict} when somebody was first
     * @param onCancel goes back to reading
     */
    ContributionEditor(
            ContributionPage page,
            DeviceDraft draft,
            PersonalDataScanner scanner,
            Consumer<Edited> onSave,
            Runnable onCancel) {
        this.draft = draft;
        this.onSave = onSave;
        this.title = new TitleLine(scanner, () -> {});
        show(page);
        draft.add(body(scanner), actions(onCancel));
        draft.whenFound(this::restore);
        add(draft);
    }

    private void show(ContributionPage page) {
        basedOn = page.revisionNumber();
        text.setValue(page.text());
        var own = page.summary().title();
        title.show(own.equals(ContributionText.of(page.text()).firstSentence()) ? "" : own);
        draft.keepBeside(String.valueOf(basedOn));
    }

    private Div body(PersonalDataScanner scanner) {
        var warnings = SafeguardWarnings.beside(text, scanner);
        text.setLabel(getTranslation("contributions.ui.ContributionEditor.text"));
        text.setMaxLength(ContributionText.LONGEST);
        text.addClassName("share__text");
        DeviceDraft.keeps(text);
        var body = new Div(text, DeviceDraft.status(), warnings, title);
        body.addClassName("share__body");
        return body;
    }

    private Div actions(Runnable onCancel) {
        var save = new Button(getTranslation("contributions.ui.ContributionEditor.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        DeviceDraft.sends(save);
        var cancel = new Button(getTranslation("contributions.ui.ContributionEditor.cancel"), click -> {
            draft.acknowledge();
            onCancel.run();
        });
        var actions = new Div(save, cancel);
        actions.addClassName("thing__actions");
        return actions;
    }

    void focus() {
        text.focus();
    }

    /** Puts back what was typed earlier, on the revision it was typed on: what changed since then shows as a conflict. */
    private void restore(DeviceDraft.Found found) {
        text.setValue(found.text());
        if (found.state().matches("\\d{1,9}")) {
            basedOn = Integer.parseInt(found.state());
            draft.keepBeside(found.state());
        }
    }

    private void save() {
        var problem = ContributionTextProblem.of(text.getValue());
        text.setInvalid(problem.isPresent());
        text.setErrorMessage(problem.map(key -> getTranslation(key)).orElse(""));
        if (problem.isPresent()) {
            text.focus();
            return;
        }
        try {
            var edited = new Edited(basedOn, title.chosen(), ContributionText.of(text.getValue()));
            onSave.accept(edited);
            draft.acknowledge();
        } catch (EditConflict conflict) {
            new ConflictDialog(conflict, () -> keepMine(conflict), () -> takeTheirs(conflict)).open();
        }
    }

    private void keepMine(EditConflict conflict) {
        basedOn = (int) conflict.current();
        save();
    }

    private void takeTheirs(EditConflict conflict) {
        basedOn = (int) conflict.current();
        text.setValue(conflict.theirs());
    }
}
