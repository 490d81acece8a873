package nl.leerkring.groups.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.MeetingPlan;
import nl.leerkring.ui.RouteIds;

/** Where a guide plans a meeting or an exchange. */
@Route(GroupsNavigation.NEW_MEETING)
@PermitAll
class NewMeetingView extends PlanPage {

    NewMeetingView(PlanServices services, CurrentReader current) {
        super(services, current);
    }

    @Override
    void enter(BeforeEnterEvent event) {
        var cycle = guided(RouteIds.read(event, CYCLE, CycleId::new));
        begin(getTranslation("groups.ui.NewMeetingView.title")).under(wayUp(cycle), wayToPlan(cycle));
        var editor = Editor.ofNew(
                new MeetingFields(setting(cycle), services().typing()),
                getTranslation("groups.ui.NewMeetingView.plan"),
                plan -> plan(cycle, plan));
        add(editor.keptOn(services().typing().draft("meeting-new-" + cycle.id(), reader())));
    }

    private void plan(CycleSummary cycle, MeetingPlan plan) {
        services().meetings().plan(cycle.id(), plan, reader());
        goToPlan(cycle.id());
    }
}
