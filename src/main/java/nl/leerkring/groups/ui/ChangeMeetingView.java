package nl.leerkring.groups.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.NotFound;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.groups.Versioned;
import nl.leerkring.ui.RouteIds;

/** Where a guide changes what is planned of a meeting, or calls it off. */
@Route(GroupsNavigation.CHANGE_MEETING)
@PermitAll
class ChangeMeetingView extends PlanPage {

    ChangeMeetingView(PlanServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var meeting = services().groups().meeting(RouteIds.read(event, MEETING, MeetingId::new), reader());
        if (meeting.cancelled()) {
            throw new NotFound("meeting " + meeting.id() + " was called off");
        }
        show(meeting);
    }

    private void show(MeetingSummary meeting) {
        var cycle = guided(meeting.cycle());
        begin(getTranslation("groups.ui.ChangeMeetingView.title"))
                .under(wayUp(cycle), wayToPlan(cycle))
                .saying(MeetingNames.full(meeting, this));
        var changing = new Changing(meeting.id());
        var fields = new MeetingFields(setting(cycle), services().typing());
        var editor = new Editor<>(fields, getTranslation("groups.ui.ChangeMeetingView.save"), changing)
                .showing(changing.now());
        var cancel = editor.cancelling(getTranslation("groups.ui.ChangeMeetingView.back"), () -> goTo(meeting.id()));
        add(editor.offering(cancel).keptOn(services().typing().draft("meeting-" + meeting.id(), reader())));
        add(section(getTranslation("groups.ui.ChangeMeetingView.callOffTitle"), callingOff(meeting)));
    }

    private Component callingOff(MeetingSummary meeting) {
        if (!services().meetings().canBeCalledOff(meeting.id(), reader())) {
            return new Paragraph(getTranslation("groups.ui.ChangeMeetingView.inUse"));
        }
        var callOff = new Button(getTranslation("groups.ui.ChangeMeetingView.callOff"), click -> ask(meeting));
        callOff.addThemeVariants(ButtonVariant.ERROR);
        return new Div(new Paragraph(getTranslation("groups.ui.ChangeMeetingView.callOffHelp")), callOff);
    }

    private void ask(MeetingSummary meeting) {
        new Confirmation("groups.ui.ChangeMeetingView.sure", MeetingNames.full(meeting, this), () -> callOff(meeting))
                .open();
    }

    private void callOff(MeetingSummary meeting) {
        if (services().meetings().callOff(meeting.id(), reader())) {
            goToPlan(meeting.cycle());
        } else {
            show(meeting); // somebody shared or noted something meanwhile; the page now says so
        }
    }

    private class Changing implements Editor.Store<MeetingPlan> {

        private final MeetingId meeting;

        Changing(MeetingId meeting) {
            this.meeting = meeting;
        }

        @Override
        public void keep(long basedOn, MeetingPlan plan) {
            services().meetings().change(meeting, basedOn, plan, reader());
            goTo(meeting);
        }

        @Override
        public Versioned<MeetingPlan> now() {
            return services().meetings().planned(meeting, reader());
        }
    }
}
