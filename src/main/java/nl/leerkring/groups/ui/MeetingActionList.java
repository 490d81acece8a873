package nl.leerkring.groups.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.audience.PersonId;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.AgreedAction;
import nl.leerkring.groups.AgreeingActions;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.network.PeopleAtWork;
import nl.leerkring.network.Portrait;
import nl.leerkring.ui.Dates;

/** What the meeting agreed, to be ticked off and added to by every member. */
class MeetingActionList extends Div {

    private final MeetingId meeting;
    private final transient Services services;
    private final transient Reader reader;
    private final TextField text = new TextField();

    /** What the list needs: who keeps the actions, and who knows the names of their owners. */
    record Services(AgreeingActions actions, PeopleAtWork people) {}

    MeetingActionList(MeetingId meeting, Services services, Reader reader) {
        this.meeting = meeting;
        this.services = services;
        this.reader = reader;
        show();
    }

    private void show() {
        removeAll();
        var agreed = services.actions().of(meeting, reader);
        var owners = services.people()
                .portraits(agreed.stream()
                        .map(AgreedAction::owner)
                        .filter(Objects::nonNull)
                        .toList());
        var list = new UnorderedList();
        list.addClassName("action-list");
        agreed.forEach(action -> list.add(row(action, owners)));
        add(agreed.isEmpty() ? new Paragraph(getTranslation("groups.ui.MeetingActionList.none")) : list, newAction());
    }

    private ListItem row(AgreedAction action, Map<PersonId, Portrait> owners) {
        var done = new Checkbox(action.text(), action.done());
        done.addValueChangeListener(change -> services.actions().mark(action.id(), change.getValue(), reader));
        var who = new Span(describe(action, owners));
        who.addClassName("action-list__who");
        var row = new ListItem(done, who);
        row.setClassName("action-list__item--done", action.done());
        return row;
    }

    private String describe(AgreedAction action, Map<PersonId, Portrait> owners) {
        var owner = action.owner() == null ? null : owners.get(action.owner());
        var name = owner == null ? getTranslation("groups.ui.MeetingActionList.everybody") : owner.name();
        var due = action.due() == null
                ? ""
                : getTranslation("groups.ui.MeetingActionList.due", Dates.day(action.due(), getLocale()));
        return Stream.of(name, due).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private Div newAction() {
        text.setLabel(getTranslation("groups.ui.MeetingActionList.new"));
        text.setMaxLength(400);
        var row = new Div(text, new Button(getTranslation("groups.ui.MeetingActionList.add"), click -> agree()));
        row.addClassName("action-list__new");
        return row;
    }

    private void agree() {
        var blank = text.getValue().isBlank();
        text.setInvalid(blank);
        text.setErrorMessage(blank ? getTranslation("groups.ui.MeetingActionList.empty") : "");
        if (!blank) {
            services.actions().agree(meeting, text.getValue(), null, null, reader);
            text.clear();
            show();
        }
    }
}
