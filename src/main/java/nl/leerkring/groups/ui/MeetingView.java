package nl.leerkring.groups.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingInside;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** The page of a meeting: when and where, its stages, who was there, what was said and agreed. */
@Route("bijeenkomsten/:meetingId")
@PermitAll
class MeetingView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient GroupSections sections;
    private final transient MeetingParts parts;
    private final transient Clock clock;
    private final transient Reader reader;

    MeetingView(ReadingGroups groups, GroupSections sections, MeetingParts parts, Clock clock, CurrentReader current) {
        this.groups = groups;
        this.sections = sections;
        this.parts = parts;
        this.clock = clock;
        this.reader = current.get();
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(groups.meeting(RouteIds.read(event, "meetingId", MeetingId::new), reader));
    }

    private void show(MeetingSummary meeting) {
        var cycle = groups.cycle(meeting.cycle(), reader);
        var group = groups.group(cycle.group(), reader);
        begin(MeetingNames.full(meeting, this))
                .under(new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name()));
        add(new CyclePath(groups.path(cycle.id(), reader), clock.instant(), meeting.id()));
        add(parts.facts(meeting, this));
        groups.inside(meeting.id(), reader).ifPresent(inside -> showBefore(meeting, inside));
        sections.at(new Place.OfMeeting(group, cycle, meeting), reader).forEach(this::add);
        groups.inside(meeting.id(), reader).ifPresent(inside -> showAfter(meeting, inside));
    }

    private void showBefore(MeetingSummary meeting, MeetingInside inside) {
        if (meeting.preparation() != null) {
            add(section(getTranslation("groups.ui.MeetingView.preparation"), new Paragraph(meeting.preparation())));
        }
        if (inside.report() != null) {
            add(section(getTranslation("groups.ui.MeetingView.report"), new Paragraph(inside.report())));
        }
    }

    private void showAfter(MeetingSummary meeting, MeetingInside inside) {
        if (!inside.stages().isEmpty()) {
            add(section(getTranslation("groups.ui.MeetingView.stages"), parts.stages(meeting, inside.stages(), this)));
        }
        if (!inside.attended().isEmpty()) {
            add(section(getTranslation("groups.ui.MeetingView.attendance"), parts.attendance(inside.attended(), this)));
        }
        add(section(
                getTranslation("groups.ui.MeetingView.actions"),
                new MeetingActionList(meeting.id(), parts.actions(), reader)));
    }
}
