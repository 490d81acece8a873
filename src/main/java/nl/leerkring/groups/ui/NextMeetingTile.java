package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Dates;
import nl.leerkring.ui.HomeTile;
import nl.leerkring.ui.Icon;

/** The next meeting, with the question to prepare. */
@SpringComponent
class NextMeetingTile implements HomeTile {

    private final ReadingGroups groups;
    private final CurrentReader reader;
    private final Clock clock;

    NextMeetingTile(ReadingGroups groups, CurrentReader reader, Clock clock) {
        this.groups = groups;
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> component() {
        return groups.comingMeetings(clock.instant(), reader.get()).stream()
                .findFirst()
                .map(meeting -> tile(meeting, UI.getCurrent()));
    }

    private Component tile(MeetingSummary meeting, Component on) {
        var eyebrow = new Span(Countdown.days(Countdown.between(clock.instant(), meeting.starts()), on));
        eyebrow.addClassName("tile__eyebrow");
        var title = new H2(new Anchor(GroupsNavigation.meeting(meeting.id()), MeetingNames.full(meeting, on)));
        title.addClassName("tile__title");
        var where = new Paragraph(new Icon("calendar"), new Span(Dates.moment(meeting.starts(), Dates.here())));
        if (!meeting.place().isEmpty()) {
            where.add(new Icon("place"), new Span(meeting.place()));
        }
        where.addClassName("tile__meta");
        var tile = new Section(eyebrow, title, where);
        tile.addClassNames("tile", "tile--next");
        Optional.ofNullable(meeting.preparation()).ifPresent(question -> {
            var prepare = new Paragraph(on.getTranslation("groups.ui.NextMeetingTile.prepare", question));
            prepare.addClassName("tile__text");
            tile.add(prepare);
        });
        return tile;
    }
}
