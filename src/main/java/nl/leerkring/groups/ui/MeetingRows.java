package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Dates;

/** The meetings of a cycle as they are planned, each one click from being changed. */
class MeetingRows extends Div {

    MeetingRows(List<MeetingSummary> meetings) {
        addClassName("plan-list__all");
        add(meetings.isEmpty() ? new Paragraph(getTranslation("groups.ui.MeetingRows.none")) : rows(meetings));
    }

    private Component rows(List<MeetingSummary> meetings) {
        var rows = new UnorderedList();
        rows.addClassName("plan-list");
        meetings.forEach(meeting -> rows.add(row(meeting)));
        return rows;
    }

    private ListItem row(MeetingSummary meeting) {
        var day = new Span(Dates.day(meeting.starts(), getLocale()));
        day.addClassName("plan-list__when");
        var full = MeetingNames.full(meeting, this);
        var name = new Anchor(GroupsNavigation.meeting(meeting.id()), full);
        name.addClassName("plan-list__name");
        var change = ActionLink.quiet(
                GroupsNavigation.changeMeeting(meeting.id()), getTranslation("groups.ui.MeetingRows.change"));
        change.setAriaLabel(getTranslation("groups.ui.MeetingRows.changeLabel", full));
        return new ListItem(day, name, change);
    }
}
