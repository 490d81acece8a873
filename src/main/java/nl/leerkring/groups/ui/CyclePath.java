package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingKind;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.ui.Dates;
import org.jspecify.annotations.Nullable;

/** The cycle as a path of meetings: what is past is filled, what is next glows, an exchange is a square stop. */
class CyclePath extends OrderedList {

    private final Instant now;
    private final @Nullable MeetingId here;

    /** The path as it stands now; {@code here} is the meeting whose page this is, if any. */
    CyclePath(List<MeetingSummary> meetings, Instant now, @Nullable MeetingId here) {
        this.now = now;
        this.here = here;
        addClassName("cycle-path");
        getElement().setAttribute("aria-label", getTranslation("groups.ui.CyclePath.label"));
        var next = meetings.stream()
                .filter(meeting -> !isPast(meeting))
                .findFirst()
                .orElse(null);
        meetings.forEach(meeting -> add(stop(meeting, meeting == next)));
    }

    private ListItem stop(MeetingSummary meeting, boolean next) {
        var name = new Anchor(GroupsNavigation.meeting(meeting.id()), MeetingNames.onPath(meeting));
        name.addClassName("cycle-path__name");
        var stop = new ListItem(name, date(meeting, next));
        stop.addClassName("cycle-path__stop");
        stop.setClassName("cycle-path__stop--done", isPast(meeting));
        stop.setClassName("cycle-path__stop--next", next);
        stop.setClassName("cycle-path__stop--exchange", meeting.kind() == MeetingKind.EXCHANGE);
        if (meeting.id().equals(here)) {
            name.getElement().setAttribute("aria-current", "page");
        }
        return stop;
    }

    private Span date(MeetingSummary meeting, boolean next) {
        var date = new Span(Dates.shortDay(meeting.starts(), getLocale()));
        date.addClassName("cycle-path__date");
        if (next) {
            date.add(new Span(", " + Countdown.days(daysUntil(meeting), this)));
        } else if (isPast(meeting)) {
            var spoken = new Span(", " + getTranslation("groups.ui.CyclePath.past"));
            spoken.addClassName("visually-hidden");
            date.add(spoken);
        }
        return date;
    }

    private long daysUntil(MeetingSummary meeting) {
        return Countdown.between(now, meeting.starts());
    }

    private boolean isPast(MeetingSummary meeting) {
        return meeting.ends().isBefore(now);
    }
}
