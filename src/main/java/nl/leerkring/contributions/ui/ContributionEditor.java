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

/** Changes the words of a contribution; when they were changed elsewhere meanwhile, shows both and loses neither. */
class ContributionEditor extends Div {

    private final TextArea text = new TextArea();
    private final transient Consumer<Edited> onSave;
    private int basedOn;

    /** New words, and the number of the revision they are meant to follow. */
    record Edited(int basedOn, String title, ContributionText text) {}

    /**
     * An editor for these words.
     *
     * @param onSave saves them, and throws {@link EditConflict} when somebody was first
     * @param onCancel goes back to reading
     */
    ContributionEditor(ContributionPage page, PersonalDataScanner scanner, Consumer<Edited> onSave, Runnable onCancel) {
        this.onSave = onSave;
        this.basedOn = page.revisionNumber();
        addClassName("share__body");
        text.setLabel(getTranslation("contributions.ui.ContributionEditor.text"));
        text.setMaxLength(ContributionText.LONGEST);
        text.setValue(page.text());
        text.addClassName("share__text");
        var save = new Button(getTranslation("contributions.ui.ContributionEditor.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Button(getTranslation("contributions.ui.ContributionEditor.cancel"), click -> onCancel.run());
        var actions = new Div(save, cancel);
        actions.addClassName("thing__actions");
        var warnings = new SafeguardWarnings(scanner, text::setValue);
        text.addValueChangeListener(change -> warnings.check(change.getValue()));
        add(text, warnings, actions);
    }

    void focus() {
        text.focus();
    }

    private void save() {
        var problem = ContributionTextProblem.of(text.getValue());
        text.setInvalid(problem.isPresent());
        text.setErrorMessage(problem.map(key -> getTranslation(key)).orElse(""));
        if (problem.isPresent()) {
            return;
        }
        try {
            onSave.accept(new Edited(basedOn, "", ContributionText.of(text.getValue())));
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
