package nl.leerkring.findings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.leerkring.findings.ConditionId;
import nl.leerkring.findings.FindingCondition;
import nl.leerkring.vocabulary.Level;
import org.jspecify.annotations.Nullable;

/** The conditions under a finding, and one row in which to write one or to word one anew. */
class ConditionsEditor extends Section {

    private final transient Acts acts;
    private final UnorderedList list = new UnorderedList();
    private final Select<Level> level = new Select<>();
    private final TextField text = new TextField();
    private final Button save = new Button();
    private @Nullable ConditionId edited;

    /** What can be done with conditions. */
    interface Acts {
        void add(Level level, String text);

        void edit(ConditionId id, Level level, String text);

        void remove(ConditionId id);
    }

    ConditionsEditor(Acts acts) {
        this.acts = acts;
        addClassName("finding-editor__fields");
        list.addClassName("condition-list");
        level.setLabel(getTranslation("findings.ui.ConditionsEditor.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(each -> getTranslation("level." + each));
        level.setValue(Level.TEAM);
        text.setLabel(getTranslation("findings.ui.ConditionsEditor.text"));
        text.setWidthFull();
        save.addClickListener(click -> save());
        add(new H2(getTranslation("findings.ui.ConditionsEditor.title")), list, level, text, new Div(save));
        begin(null);
    }

    void show(List<FindingCondition> conditions) {
        list.removeAll();
        conditions.forEach(condition -> list.add(row(condition)));
        list.setVisible(!conditions.isEmpty());
    }

    private ListItem row(FindingCondition condition) {
        var actions = new Div(
                button("change", condition, () -> begin(condition)),
                button("remove", condition, () -> remove(condition.id())));
        actions.addClassName("quote__actions");
        return new ListItem(new Span(getTranslation("level." + condition.level()) + ": " + condition.text()), actions);
    }

    private Button button(String word, FindingCondition condition, Runnable act) {
        var button = new Button(getTranslation("findings.ui.ConditionsEditor." + word), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + condition.text());
        return button;
    }

    private void remove(ConditionId id) {
        acts.remove(id);
        if (id.equals(edited)) {
            begin(null);
        }
    }

    /** Makes the row ready for a condition that stands, or for a new one. */
    private void begin(@Nullable FindingCondition condition) {
        edited = condition == null ? null : condition.id();
        text.setValue(condition == null ? "" : condition.text());
        text.setInvalid(false);
        if (condition != null) {
            level.setValue(condition.level());
            text.focus();
        }
        save.setText(getTranslation("findings.ui.ConditionsEditor." + (condition == null ? "add" : "save")));
    }

    private void save() {
        var length = text.getValue().strip().length();
        var fits = length > 0 && length <= FindingCondition.LONGEST;
        text.setInvalid(!fits);
        text.setErrorMessage(
                fits ? "" : getTranslation("findings.ui.ConditionsEditor.length", length, FindingCondition.LONGEST));
        if (!fits) {
            return;
        }
        if (edited == null) {
            acts.add(level.getValue(), text.getValue());
        } else {
            acts.edit(edited, level.getValue(), text.getValue());
        }
        begin(null);
    }
}
