package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.EditConflict;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.safeguard.PersonalDataScanner;
import nl.leerkring.ui.ConflictDialog;
import nl.leerkring.ui.DeviceDraft;
import nl.leerkring.vocabulary.Level;

/** The conditions under a finding, and one row in which to write one or to word one anew. */
class ConditionsEditor extends Section {

    private final transient Acts acts;
    private final UnorderedList list = new UnorderedList();
    private final ConditionRow row;

    /** What can be done with conditions. */
    interface Acts {
        void add(Level level, String text);

        /** False when this one was taken away meanwhile. */
        boolean edit(FindingCondition begun, Level level, String text);

        void remove(ConditionId id);

        /** As it stands now; empty when it was taken away meanwhile. */
        Optional<FindingCondition> now(ConditionId id);
    }

    ConditionsEditor(Acts acts, DeviceDraft draft, PersonalDataScanner scanner) {
        this.acts = acts;
        this.row = new ConditionRow(draft, scanner, this::save);
        addClassName("finding-editor__fields");
        list.addClassName("condition-list");
        add(new H2(getTranslation("findings.ui.ConditionsEditor.title")), list, row);
    }

    void show(List<FindingCondition> conditions) {
        list.removeAll();
        conditions.forEach(condition -> list.add(item(condition)));
        list.setVisible(!conditions.isEmpty());
    }

    private ListItem item(FindingCondition condition) {
        var actions = new Div(
                button("change", condition, () -> change(condition)),
                button("remove", condition, () -> remove(condition.id())));
        actions.addClassName("quote__actions");
        return new ListItem(new Span(describe(condition.level(), condition.text())), actions);
    }

    private String describe(Level level, String text) {
        return getTranslation("level." + level) + ": " + text;
    }

    private Button button(String word, FindingCondition condition, Runnable act) {
        var button = new Button(getTranslation("findings.ui.ConditionsEditor." + word), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + condition.text());
        return button;
    }

    /** What is half typed in the row is not overwritten: there is one row, and one draft on the device. */
    private void change(FindingCondition condition) {
        if (row.isHalfTyped()) {
            row.askToFinish();
        } else {
            row.begin(condition);
        }
    }

    private void remove(ConditionId id) {
        acts.remove(id);
        if (row.isAbout(id)) {
            row.goOnAsNew();
        }
    }

    private void save(ConditionRow.Typed typed) {
        var begun = typed.begun();
        if (begun == null) {
            acts.add(typed.level(), typed.text());
            row.done();
        } else {
            edit(begun, typed);
        }
    }

    private void edit(FindingCondition begun, ConditionRow.Typed typed) {
        try {
            if (acts.edit(begun, typed.level(), typed.text())) {
                row.done();
            } else {
                row.goOnAsNew();
            }
        } catch (EditConflict conflict) {
            acts.now(begun.id()).ifPresentOrElse(theirs -> ask(theirs, typed), row::goOnAsNew);
        }
    }

    private void ask(FindingCondition theirs, ConditionRow.Typed mine) {
        var both = new EditConflict(
                describe(theirs.level(), theirs.text()), describe(mine.level(), mine.text()), theirs.version());
        new ConflictDialog(both, () -> edit(theirs, mine), () -> row.begin(theirs)).open();
    }
}
