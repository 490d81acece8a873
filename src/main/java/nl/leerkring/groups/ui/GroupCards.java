package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Dates;

/** A group as a tile: its name, what it is for, and when it meets next or when it ended. */
@SpringComponent
class GroupCards {

    private final ReadingGroups groups;
    private final Clock clock;

    GroupCards(ReadingGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    Section of(GroupSummary group, Reader reader, Component on) {
        var title = new H3(new Anchor(GroupsNavigation.group(group.slug()), group.name()));
        title.addClassName("tile__title");
        var purpose = new Paragraph(group.purpose());
        purpose.addClassName("tile__text");
        var when = new Paragraph(new Span(when(group, reader, on)));
        when.addClassName("tile__meta");
        var tile = new Section(title, purpose, when);
        tile.addClassName("tile");
        return tile;
    }

    private String when(GroupSummary group, Reader reader, Component on) {
        var newest = groups.cycles(group.id(), reader).stream().findFirst();
        if (newest.isEmpty()) {
            return on.getTranslation("groups.ui.GroupCards.notBegun");
        }
        Optional<MeetingSummary> next = groups.path(newest.get().id(), reader).stream()
                .filter(meeting -> meeting.ends().isAfter(clock.instant()))
                .findFirst();
        return next.map(meeting ->
                        on.getTranslation("groups.ui.GroupCards.next", Dates.day(meeting.starts(), Dates.here())))
                .orElseGet(() -> on.getTranslation(
                        "groups.ui.GroupCards.finished",
                        Dates.month(newest.get().ends(), Dates.here())));
    }
}
