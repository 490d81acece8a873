package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import java.util.Optional;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingInside;
import nl.leerkring.groups.MeetingReport;
import nl.leerkring.groups.ReadingGroups;
import nl.leerkring.ui.ActionLink;
import nl.leerkring.ui.Notice;
import nl.leerkring.ui.Page;
import nl.leerkring.ui.RouteIds;

/** The page of a meeting: when and where, its stages, who was there, what was said and agreed. */
@Route("bijeenkomsten/:meetingId")
@PermitAll
class MeetingView extends Page implements BeforeEnterObserver {

    private final transient ReadingGroups groups;
    private final transient GroupSections sections;
    private final transient MeetingParts parts;
    private final transient MeetingNotes notes;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    MeetingView(
            ReadingGroups groups,
            GroupSections sections,
            MeetingParts parts,
            MeetingNotes notes,
            CurrentReader current) {
        this.groups = groups;
        this.sections = sections;
        this.parts = parts;
        this.notes = notes;
        this.current = current;
        addClassName("page--wide");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        var meeting = groups.meeting(RouteIds.read(event, "meetingId", MeetingId::new), reader);
        var cycle = groups.cycle(meeting.cycle(), reader);
        show(new Place.OfMeeting(groups.group(cycle.group(), reader), cycle, meeting));
    }

    private void show(Place.OfMeeting place) {
        var meeting = place.meeting();
        var head = begin(MeetingNames.full(meeting, this))
                .under(new Anchor(
                        GroupsNavigation.cycle(
                                place.group().slug(), place.cycle().id()),
                        place.group().name()));
        add(parts.path(groups.path(place.cycle().id(), reader), meeting));
        add(parts.facts(meeting, this));
        if (meeting.cancelled()) {
            add(Notice.warning(getTranslation("groups.ui.MeetingView.calledOff")));
            return;
        }
        if (reader.guides(place.group().id())) {
            head.offering(ActionLink.plain(
                            GroupsNavigation.changeMeeting(meeting.id()),
                            getTranslation("groups.ui.MeetingView.change"))
                    .withIcon("edit"));
        }
        groups.inside(meeting.id(), reader)
                .ifPresentOrElse(inside -> showInside(place, inside), () -> showSections(place));
    }

    private void showInside(Place.OfMeeting place, MeetingInside inside) {
        if (place.meeting().preparation() != null) {
            add(section(
                    getTranslation("groups.ui.MeetingView.preparation"),
                    new Paragraph(place.meeting().preparation())));
        }
        report(place, inside).ifPresent(told -> add(section(getTranslation("groups.ui.MeetingView.report"), told)));
        showSections(place);
        if (!inside.stages().isEmpty()) {
            add(section(
                    getTranslation("groups.ui.MeetingView.stages"),
                    parts.stages(place.meeting(), inside.stages(), this)));
        }
        add(section(
                getTranslation("groups.ui.MeetingView.actions"),
                notes.actions(place.meeting().id(), place.group().id(), reader)));
    }

    private void showSections(Place.OfMeeting place) {
        sections.at(place, reader).forEach(this::add);
    }

    /** Those who guide the group write it as soon as the meeting has begun; the others see it when it is there. */
    private Optional<Component> report(Place.OfMeeting place, MeetingInside inside) {
        var meeting = place.meeting();
        if (reader.guides(place.group().id()) && parts.hasBegun(meeting)) {
            return Optional.of(notes.report(meeting.id(), noted -> parts.told(noted, this), reader));
        }
        var noted = new MeetingReport(inside.attended(), Objects.requireNonNullElse(inside.report(), ""));
        return noted.attended().isEmpty() && noted.text().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.told(noted, this));
    }
}
