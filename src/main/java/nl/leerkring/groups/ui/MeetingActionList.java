package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.PersonId;
import nl.leerkring.groups.ActionId;
import nl.leerkring.groups.AgreedAction;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.DeviceDraft;
import org.jspecify.annotations.Nullable;

/** What the meeting agreed, to be ticked off and added to by every member. */
class MeetingActionList extends Div {

    private final Div list = new Div();
    private final transient Acts acts;

    /** An action with the name of its owner; empty when it is everybody's. */
    record Listed(AgreedAction action, String owner) {}

    /** What the list asks of its page. */
    interface Acts extends ActionForm.Agreeing, TextCheck {
        List<Listed> agreed();

        void mark(ActionId action, boolean done);
    }

    MeetingActionList(DeviceDraft draft, List<Face> members, Acts acts) {
        this.acts = acts;
        addClassName("action-list__all");
        add(list, new ActionForm(draft, members, acts, this::agree));
        show();
    }

    private void agree(String text, @Nullable PersonId owner, @Nullable LocalDate due) {
        acts.agree(text, owner, due);
        show();
    }

    private void show() {
        var agreed = acts.agreed();
        list.removeAll();
        list.add(agreed.isEmpty() ? new Paragraph(getTranslation("groups.ui.MeetingActionList.none")) : rows(agreed));
    }

    private Component rows(List<Listed> agreed) {
        var rows = new UnorderedList();
        rows.addClassName("action-list");
        agreed.forEach(each -> rows.add(row(each)));
        return rows;
    }

    private ListItem row(Listed listed) {
        var action = listed.action();
        var done = new Checkbox(action.text(), action.done());
        var who = new Span(describe(listed));
        who.addClassName("action-list__who");
        var row = new ListItem(done, who);
        row.setClassName("action-list__item--done", action.done());
        done.addValueChangeListener(change -> {
            acts.mark(action.id(), change.getValue());
            row.setClassName("action-list__item--done", change.getValue());
        });
        return row;
    }

    private String describe(Listed listed) {
        var due = listed.action().due();
        var when = due == null ? "" : getTranslation("groups.ui.MeetingActionList.due", Dates.day(due, getLocale()));
        var name = listed.owner().isEmpty() ? getTranslation("groups.ui.MeetingActionList.everybody") : listed.owner();
        return Stream.of(name, when).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
