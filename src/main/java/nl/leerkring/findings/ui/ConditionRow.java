package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.safeguard.ui.SafeguardWarnings;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** Where one condition is written or worded anew; what is typed stays on the device until the server has it. */
class ConditionRow extends Div {

    private final DeviceDraft draft;
    private final transient Consumer<Typed> onSave;
    private final Select<Level> level = new Select<>();
    private final TextField text = new TextField();
    private final Button save = new Button();
    private final Button cancel = new Button();
    private transient @Nullable FindingCondition begun;

    /** What is filled in, and which condition it words anew, as that one was when somebody began. */
    record Typed(@Nullable FindingCondition begun, Level level, String text) {}

    ConditionRow(DeviceDraft draft, PersonalDataScanner scanner, Consumer<Typed> onSave) {
        this.draft = draft;
        this.onSave = onSave;
        level.setLabel(getTranslation("findings.ui.ConditionRow.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> getTranslation("level." + each));
        level.setValue(Level.TEAM);
        level.addValueChangeListener(change -> keepChoices());
        draft.add(fields(scanner));
        draft.whenFound(this::restore);
        add(draft);
        begin(null);
    }

    private Div fields(PersonalDataScanner scanner) {
        var warnings = SafeguardWarnings.beside(text, scanner);
        text.setLabel(getTranslation("findings.ui.ConditionRow.text"));
        text.setWidthFull();
        DeviceDraft.keeps(text);
        save.addClickListener(click -> save());
        DeviceDraft.sends(save);
        cancel.setText(getTranslation("findings.ui.ConditionRow.cancel"));
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> done());
        var actions = new Div(save, cancel);
        actions.addClassName("quote__actions");
        var fields = new Div(level, text, DeviceDraft.status(), warnings, actions);
        fields.addClassName("finding-editor__field");
        return fields;
    }

    /** Makes the row ready for a condition that stands, or for a new one. */
    void begin(@Nullable FindingCondition condition) {
        about(condition);
        text.setValue(condition == null ? "" : condition.text());
        text.setInvalid(false);
        if (condition != null) {
            level.setValue(condition.level());
            text.focus();
        }
    }

    private void about(@Nullable FindingCondition condition) {
        begun = condition;
        save.setText(getTranslation("findings.ui.ConditionRow." + (condition == null ? "add" : "save")));
        cancel.setVisible(condition != null);
        keepChoices();
    }

    /** Whether something stands here that was neither saved nor there before. */
    boolean isHalfTyped() {
        return !text.getValue().strip().equals(begun == null ? "" : begun.text());
    }

    void askToFinish() {
        refuse(getTranslation("findings.ui.ConditionRow.finish"));
    }

    boolean isAbout(ConditionId id) {
        return begun != null && begun.id().equals(id);
    }

    /** The condition is gone, but not what was typed: it can be added as another one. */
    void goOnAsNew() {
        about(null);
        refuse(getTranslation("findings.ui.ConditionRow.gone"));
    }

    /** The server has it, or its writer leaves it as it was. */
    void done() {
        draft.acknowledge();
        begin(null);
    }

    private void keepChoices() {
        draft.keepBeside(ConditionChoices.of(level.getValue(), begun).asText());
    }

    private void restore(DeviceDraft.Found found) {
        if (!text.isEmpty()) {
            return;
        }
        ConditionChoices.parse(found.state()).ifPresent(kept -> {
            level.setValue(kept.level());
            about(kept.begunAs(found.text()));
        });
        text.setValue(found.text());
    }

    private void save() {
        var length = text.getValue().strip().length();
        if (length == 0 || length > FindingCondition.LONGEST) {
            refuse(getTranslation("findings.ui.ConditionRow.length", length, FindingCondition.LONGEST));
        } else {
            text.setInvalid(false);
            onSave.accept(new Typed(begun, level.getValue(), text.getValue()));
        }
    }

    private void refuse(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
        text.focus();
    }
}
