package nl.leerkring.groups.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.RouteParameters;
import java.util.Comparator;
import java.util.Objects;
import nl.leerkring.access.CurrentReader;
import nl.leerkring.audience.Reader;
import nl.leerkring.groups.CycleId;
import nl.leerkring.groups.CycleSummary;
import nl.leerkring.groups.MeetingId;
import nl.leerkring.groups.MeetingSummary;
import nl.leerkring.ui.Page;

/** What the screens on which a cycle is planned have in common: they are there for who guides its group. */
abstract class PlanPage extends Page implements BeforeEnterObserver {

    static final String CYCLE = "cycleId";
    static final String MEETING = "meetingId";

    private final transient PlanServices services;
    private final transient CurrentReader current;
    private transient Reader reader = Reader.visitor();

    PlanPage(PlanServices services, CurrentReader current) {
        this.services = services;
        this.current = current;
    }

    /** Vaadin keeps a screen for the next address of its kind: who is looking is asked again each time. */
    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        reader = current.get();
        enter(event);
    }

    /** Shows what this address asks for. */
    abstract void enter(BeforeEnterEvent event);

    PlanServices services() {
        return services;
    }

    Reader reader() {
        return reader;
    }

    /** The cycle, for who guides its group; to others it is as if there were no such page. */
    CycleSummary guided(CycleId id) {
        var cycle = services.groups().cycle(id, reader);
        reader.requireGuideOf(cycle.group());
        return cycle;
    }

    Anchor wayUp(CycleSummary cycle) {
        var group = services.groups().group(cycle.group(), reader);
        return new Anchor(GroupsNavigation.cycle(group.slug(), cycle.id()), group.name());
    }

    Anchor wayToPlan(CycleSummary cycle) {
        return new Anchor(GroupsNavigation.planCycle(cycle.id()), cycle.title());
    }

    /** Among what a meeting of this cycle is planned. */
    MeetingFields.Setting setting(CycleSummary cycle) {
        return new MeetingFields.Setting(
                services.cycles().plan(cycle.id(), reader).value(),
                services.groups().questions(cycle.id(), reader),
                services.network().municipalities(),
                nextNumber(cycle));
    }

    private int nextNumber(CycleSummary cycle) {
        return services.groups().path(cycle.id(), reader).stream()
                        .map(MeetingSummary::number)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
    }

    static void goToPlan(CycleId cycle) {
        UI.getCurrent().navigate(PlanCycleView.class, new RouteParameters(CYCLE, cycle.toString()));
    }

    static void goTo(MeetingId meeting) {
        UI.getCurrent().navigate(MeetingView.class, new RouteParameters(MEETING, meeting.toString()));
    }
}
