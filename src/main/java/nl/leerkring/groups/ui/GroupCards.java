package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.GroupSummary;
import nl.leerkring.groups.Pace;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Card;
import nl.leerkring.ui.Dates;

/** Groups as tiles, each with its name, what it is for, and when it meets next or when it ended. */
@SpringComponent
class GroupCards {

    private final ReadingGroups groups;
    private final Clock clock;

    GroupCards(ReadingGroups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** These groups beside one another, however many in as many queries as one. */
    UnorderedList of(List<GroupSummary> some, Reader reader, Component on) {
        var paces = groups.paces(some, clock.instant(), reader);
        return Card.grid(some.stream()
                .map(group -> tile(group, when(Optional.ofNullable(paces.get(group.id())), on)))
                .toList());
    }

    private static Section tile(GroupSummary group, String when) {
        var title = new H3(new Anchor(GroupsNavigation.group(group.slug()), group.name()));
        title.addClassName("tile__title");
        var purpose = new Paragraph(group.purpose());
        purpose.addClassName("tile__text");
        var meta = new Paragraph(new Span(when));
        meta.addClassName("tile__meta");
        var tile = new Section(title, purpose, meta);
        tile.addClassName("tile");
        return tile;
    }

    private static String when(Optional<Pace> pace, Component on) {
        return pace.map(each -> when(each, on)).orElseGet(() -> on.getTranslation("groups.ui.GroupCards.notBegun"));
    }

    private static String when(Pace pace, Component on) {
        return pace.next()
                .map(meeting ->
                        on.getTranslation("groups.ui.GroupCards.next", Dates.day(meeting.starts(), Dates.here())))
                .orElseGet(() -> on.getTranslation(
                        "groups.ui.GroupCards.finished",
                        Dates.month(pace.newest().ends(), Dates.here())));
    }
}
