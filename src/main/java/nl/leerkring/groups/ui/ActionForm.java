package nl.leerkring.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.CalledOff;
import nl.leerkring.ui.DayField;
import nl.leerkring.ui.DeviceDraft;
import org.jspecify.annotations.Nullable;

/** A row in which to write down what was agreed: what, and as far as that is clear who and by when. */
class ActionForm extends Div {

    private final TextField text = new TextField(text("new"));
    private final Select<Face> owner = new Select<>();
    private final DayField due = new DayField(text("by"));
    private final DeviceDraft draft;
    private final transient Agreeing agreeing;

    /** What is done with an action that was written down. */
    interface Agreeing {
        void agree(String text, @Nullable PersonId owner, @Nullable LocalDate due);
    }

    ActionForm(DeviceDraft draft, List<Face> members, TextCheck check, Agreeing agreeing) {
        this.draft = draft;
        this.agreeing = agreeing;
        var warnings = check.beside(text);
        DeviceDraft.keeps(text);
        draft.whenFound(this::restore);
        offer(members);
        var row = new Div(text, owner, due);
        row.addClassName("action-list__new");
        draft.add(row, warnings, foot());
        add(draft);
    }

    private Div foot() {
        var add = new Button(text("add"), click -> agree());
        DeviceDraft.sends(add);
        Span status = DeviceDraft.status();
        var foot = new Div(add, status);
        foot.addClassName("editor__actions");
        return foot;
    }

    private void offer(List<Face> members) {
        owner.setLabel(text("owner"));
        owner.setItems(members);
        owner.setEmptySelectionAllowed(true);
        owner.setEmptySelectionCaption(text("everybody"));
        owner.setItemLabelGenerator(face -> face == null ? text("everybody") : face.name());
    }

    private void restore(DeviceDraft.Found found) {
        if (text.isEmpty()) {
            text.setValue(found.text());
        }
    }

    private void agree() {
        if (!new FieldCheck()
                .filled(text, AgreeingActions.LONGEST, text("empty"))
                .passes()) {
            return;
        }
        var chosen = owner.getOptionalValue().map(Face::person).orElse(null);
        try {
            agreeing.agree(text.getValue(), chosen, due.getValue());
        } catch (CalledOff somebodyWasFirst) {
            new FieldCheck()
                    .that(text, getTranslation("groups.ui.Editor.calledOff"))
                    .passes();
            return;
        }
        draft.acknowledge();
        text.clear();
        owner.clear();
        due.clear();
    }

    private String text(String word) {
        return getTranslation("groups.ui.MeetingActionList." + word);
    }
}
